package id.kipp.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The two forms in which a table is handed out. */
public enum TableFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8");

    private final String mime;

    TableFormat(String mime) {
        this.mime = mime;
    }

    public String mime() {
        return mime;
    }

    /** {@code name} with this form's ending. */
    public String file(String name) {
        return name + "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Begins a table; rows go out as they come, so that it may be as long as a list is.
     *
     * @param title of the sheet; CSV has none
     * @throws IOException where the stream cannot be written
     */
    public TableWriter open(OutputStream to, String title) throws IOException {
        return switch (this) {
            case XLSX -> new XlsxWriter(to, title);
            case CSV -> new CsvWriter(to);
        };
    }
}
