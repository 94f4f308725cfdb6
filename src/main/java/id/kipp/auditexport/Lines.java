package id.kipp.auditexport;

import id.kipp.audit.Canonical;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
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
        var digest = Canonical.digest();
        int lines = 0;
        try (var in = new BufferedInputStream(bytes, 1 << 16)) {
            for (var line = Piece.next(in); !line.isEnd(); line = Piece.next(in)) {
                lines++;
                digest.update(line.bytes());
                if (line.isTooLong()) {
                    tooLong.accept(lines);
                    skip(in, digest);
                } else if (line.ended()) digest.update((byte) '\n');
                each.accept(line.ended() ? parse(line.bytes()) : Optional.empty());
            }
        }
        return new Read(lines, HexFormat.of().formatHex(digest.digest()));
    }

    /** A line, or as much of it as a line may have. */
    private record Piece(byte[] bytes, boolean ended) {

        static Piece next(InputStream in) throws IOException {
            var line = new ByteArrayOutputStream();
            int b = in.read();
            for (; b >= 0 && b != '\n'; b = in.read()) {
                line.write(b);
                if (line.size() > LONGEST) return new Piece(line.toByteArray(), false);
            }
            return new Piece(line.toByteArray(), b >= 0);
        }

        boolean isEnd() {
            return !ended && bytes.length == 0;
        }

        boolean isTooLong() {
            return bytes.length > LONGEST;
        }
    }

    /** To the end of the line. */
    private static void skip(InputStream in, MessageDigest digest) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            digest.update((byte) b);
            if (b == '\n') return;
        }
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
