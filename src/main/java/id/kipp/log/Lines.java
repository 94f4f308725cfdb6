package id.kipp.log;

import id.kipp.audit.Canonical;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** One file of an export, line by line; a line that is not in canonical form is there, but says nothing. */
record Lines(String file, List<Optional<Row>> rows, String sha256) {

    static Lines none(String file) {
        return new Lines(file, List.of(), "");
    }

    static Lines of(String file, byte[] bytes) {
        var rows = new ArrayList<Optional<Row>>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\n') continue;
            rows.add(parse(bytes, start, i));
            start = i + 1;
        }
        if (start < bytes.length) rows.add(Optional.empty()); // cut off
        return new Lines(file, rows, HexFormat.of().formatHex(Canonical.digest().digest(bytes)));
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

    private static Optional<Row> parse(byte[] bytes, int start, int end) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
            return Json.parse(text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
