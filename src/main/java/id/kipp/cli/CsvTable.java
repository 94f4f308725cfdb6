package id.kipp.cli;

import id.kipp.auditexport.AuditExportRefusal;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file as RFC 4180 has it, with a header line; columns in any order, unknown ones ignored. Whatever cannot be read as that
 * is refused with the file's name as given, the line, and the cause.
 */
final class CsvTable {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Path file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(Path file) {
        this.file = file;
    }

    static CsvTable read(Path file, String... required) {
        var table = new CsvTable(file);
        table.parse(Utf8.read(file), List.of(required));
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    private void parse(String text, List<String> required) {
        try (var parser = CSVParser.parse(new StringReader(text), RFC_4180)) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw inLine(1, new Refusal(CliRefusal.CSV_EMPTY));
            }
            header(records.next(), required);
            while (true) {
                long line = parser.getCurrentLineNumber() + 1; // a record may run over several lines: name its first
                try {
                    if (!records.hasNext()) {
                        return;
                    }
                    add(line, records.next());
                } catch (UncheckedIOException malformed) {
                    throw inLine(line, new Refusal(CliRefusal.CSV_QUOTES));
                }
            }
        } catch (UncheckedIOException malformed) {
            throw inLine(1, new Refusal(CliRefusal.CSV_QUOTES));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // the text is in memory
        }
    }

    private void header(CSVRecord header, List<String> required) {
        for (int i = 0; i < header.size(); i++) {
            if (columns.put(header.get(i), i) != null) {
                throw inLine(1, new Refusal(CliRefusal.CSV_COLUMN_TWICE, header.get(i)));
            }
        }
        for (var column : required) {
            if (!columns.containsKey(column)) {
                throw inLine(1, missing(column, required));
            }
        }
    }

    private Refusal missing(String column, List<String> required) {
        boolean semicolons = required.size() > 1
                && columns.size() == 1
                && columns.keySet().iterator().next().contains(";");
        return semicolons ? new Refusal(CliRefusal.CSV_SEMICOLONS) : new Refusal(CliRefusal.CSV_MISSING_COLUMN, column);
    }

    private void add(long line, CSVRecord record) {
        boolean blank = record.size() == 1 && record.get(0).isEmpty() && columns.size() > 1;
        if (blank) {
            return;
        }
        if (record.size() != columns.size()) {
            throw inLine(line, new Refusal(CliRefusal.CSV_FIELDS, columns.size(), record.size()));
        }
        rows.add(new Row(line, record));
    }

    private Refusal inLine(long line, Refusal cause) {
        return new Refusal(AuditExportRefusal.CLI_IN_LINE, file.toString(), Long.toString(line), cause);
    }

    /** A line of data. */
    final class Row {

        private final long line;
        private final CSVRecord record;

        private Row(long line, CSVRecord record) {
            this.line = line;
            this.record = record;
        }

        /** What stands in this column, verbatim. */
        String get(String column) {
            var index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException("not asked for: " + column);
            }
            return record.get(index);
        }

        /** What stands in this column, refused when there is nothing. */
        String id(String column) {
            var id = get(column);
            if (id.isBlank()) {
                throw refusal(new Refusal(CliRefusal.CSV_BLANK, column));
            }
            return id;
        }

        /** The same cause, naming this file and line. */
        Refusal refusal(Refusal cause) {
            return inLine(line, cause);
        }

        long line() {
            return line;
        }
    }
}
