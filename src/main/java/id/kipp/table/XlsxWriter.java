package id.kipp.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet. A text is a text cell, which no program computes; its first row stays in sight. */
final class XlsxWriter implements TableWriter {

    private static final int FLUSH = 500;
    private static final double WIDTH = 24;

    /** What a cell of the format holds. */
    private static final int CELL_MAX = 32_767;

    /** What a sheet's name holds. */
    private static final int TITLE_MAX = 31;

    private final Workbook book;
    private final Worksheet sheet;
    private int at;

    XlsxWriter(OutputStream to, String title) throws IOException {
        this.book = new Workbook(to, "KIPP", "1.0");
        this.sheet = book.newWorksheet(named(title));
    }

    private static String named(String title) {
        var plain = title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]+", " ").strip();
        if (plain.isEmpty()) return "KIPP";
        return plain.length() <= TITLE_MAX ? plain : plain.substring(0, TITLE_MAX);
    }

    @Override
    public void head(List<String> columns) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.style(at, i).bold().set();
        }
        sheet.freezePane(0, at + 1);
        row(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) put(i, cells.get(i));
        at++;
        if (at % FLUSH == 0) sheet.flush();
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(at, column, number);
            case LocalDate day -> {
                sheet.value(at, column, day);
                sheet.style(at, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.inlineString(at, column, legible(cell.toString()));
        }
    }

    /** XML has no place for most control characters, nor a cell for more than it holds. */
    private static String legible(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]|[\\uFFFE\\uFFFF]", "");
        return plain.length() <= CELL_MAX ? plain : plain.substring(0, CELL_MAX - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
