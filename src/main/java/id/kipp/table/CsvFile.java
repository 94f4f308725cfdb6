package id.kipp.table;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** CSV as spreadsheets write it: commas, semicolons (where the comma is for decimals) or tabs between cells. */
final class CsvFile {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvFile() {}

    static List<Table.Line> read(byte[] file, TableReader.Bounds bounds) {
        var text = text(file);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        var lines = new ArrayList<Table.Line>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            while (true) {
                long line = parser.getCurrentLineNumber() + 1; // a record may run over several lines: name its first
                if (!records.hasNext()) return lines;
                TableReader.add(lines, (int) line, records.next().toList(), bounds);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            throw new Refusal(TableRefusal.BROKEN);
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) throw new Refusal(TableRefusal.ENCODING);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Refusal(TableRefusal.ENCODING);
        }
    }

    /** What stands most often in the first line. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        char most = SEPARATORS[0];
        for (var candidate : SEPARATORS) if (count(first, candidate) > count(first, most)) most = candidate;
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
