package id.kipp.log;

import id.kipp.audit.Canonical;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One file of an export, line by line; a line that is not in canonical form is there, but says nothing. */
record Lines(String file, List<Optional<Row>> rows, String sha256) {

    /** How many lines, and the hash of the whole. */
    record Read(int lines, String sha256) {}

    static Lines none(String file) {
        return new Lines(file, List.of(), "");
    }

    static Lines of(String file, InputStream bytes) throws IOException {
        var rows = new ArrayList<Optional<Row>>();
        var read = read(bytes, rows::add);
        return new Lines(file, rows, read.sha256());
    }

    /** Line by line, nothing is kept; bytes after the last line end are a line that was cut off. */
    static Read read(InputStream bytes, Consumer<Optional<Row>> each) throws IOException {
        var digest = Canonical.digest();
        var line = new ByteArrayOutputStream();
        int lines = 0;
        try (var in = new BufferedInputStream(bytes, 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    line.write(b);
                    continue;
                }
                var whole = line.toByteArray();
                line.reset();
                digest.update(whole);
                digest.update((byte) '\n');
                each.accept(parse(whole));
                lines++;
            }
        }
        digest.update(line.toByteArray());
        if (line.size() > 0) {
            each.accept(Optional.empty());
            lines++;
        }
        return new Read(lines, HexFormat.of().formatHex(digest.digest()));
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
            return Json.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
