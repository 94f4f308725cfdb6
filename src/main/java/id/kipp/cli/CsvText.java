package id.kipp.cli;

/** CSV to be written: LF between lines, quotes only where RFC 4180 needs them, so that equal results are equal bytes. */
final class CsvText {

    private final StringBuilder text = new StringBuilder();

    CsvText line(String... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : ",").append(quoted(fields[i]));
        }
        text.append('\n');
        return this;
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
