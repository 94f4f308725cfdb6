package id.kipp.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** RFC 4180 in UTF-8 with a byte order mark, without which spreadsheets take it for another encoding. */
final class CsvWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final CSVPrinter printer;

    CsvWriter(OutputStream to) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    @Override
    public void head(List<String> columns) throws IOException {
        row(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvWriter::plain).toList());
    }

    private static Object plain(@Nullable Object cell) {
        if (cell == null) return "";
        return cell instanceof Number ? cell : Formula.disarmed(cell.toString());
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
