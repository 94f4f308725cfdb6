package id.kipp.auditexport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * One file of an export, line by line; a line that is not in canonical form is there, but says nothing. One that is longer
 * than any line may be is passed over: nothing of it is kept.
 */
record Lines(String file, List<Optional<Row>> rows, String sha256) {

    /** Bytes of a line without its line feed: no record that the store holds is longer, so no export has a longer line. */
    static final int LONGEST = 16 << 20;

    /** How many lines, and the hash of the whole. */
    record Read(int lines, String sha256) {}

    static Lines none(String file) {
        return new Lines(file, List.of(), "");
    }

    /** @param tooLong is told the numbers of lines that are longer than any may be */
    static Lines of(String file, InputStream bytes, IntConsumer tooLong) throws IOException {
        var rows = new ArrayList<Optional<Row>>();
        var read = read(bytes, rows::add, tooLong);
        return new Lines(file, rows, read.sha256());
    }

    /** Line by line, nothing is kept; bytes after the last line end are a line that was cut off. */
    static Read read(InputStream bytes, Consumer<Optional<Row>> each, IntConsumer tooLong) throws IOException {
        var pieces = new LinePieces(bytes, LONGEST);
        int lines = 0;
        for (var piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
            lines++;
            var line = piece.get();
            if (line.isTooLong()) tooLong.accept(lines);
            each.accept(line.isWhole() ? parse(line.bytes()) : Optional.empty());
        }
        return new Read(lines, pieces.sha256());
    }

    int count() {
        return rows.size();
    }

    Optional<Row> row(int line) {
        return rows.get(line - 1);
    }

    /** Those that could be read. */
    List<Row> read() {
        return rows.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Row> parse(byte[] line) {
        try {
            return CanonicalReader.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
