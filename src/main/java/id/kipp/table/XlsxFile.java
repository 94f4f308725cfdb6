package id.kipp.table;

import id.kipp.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook. What was computed is read as what was last seen. */
final class XlsxFile {

    private static final int MOST_PARTS = 500;

    private XlsxFile() {}

    static boolean is(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static List<Table.Line> read(byte[] file, TableReader.Bounds bounds) {
        requireSmall(file, bounds);
        var lines = new ArrayList<Table.Line>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                var rows = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) TableReader.add(lines, row.getRowNum(), cells(row), bounds);
            return lines;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException broken) {
            throw new Refusal(TableRefusal.BROKEN);
        } catch (IndexOutOfBoundsException | NullPointerException | java.util.NoSuchElementException broken) {
            throw new Refusal(TableRefusal.BROKEN); // what the library says of parts that are missing
        }
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > TableReader.MOST_COLUMNS)
            throw new Refusal(TableRefusal.TOO_MANY_COLUMNS, TableReader.MOST_COLUMNS);
        return row.stream().map(XlsxFile::text).toList();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) return "";
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case FORMULA -> cell.getText();
            case STRING -> cell.asString();
            case BOOLEAN -> cell.getText();
            case EMPTY, ERROR -> "";
        };
    }

    /** A day where the cell shows one, else the number as one writes it: 2023, not 2023.0. */
    private static String number(Cell cell) {
        var shown = cell.getDataFormatString();
        if (shown != null && shown.contains("yy"))
            return cell.asDate().toLocalDate().toString();
        var number = cell.asNumber();
        return number.signum() == 0 ? "0" : plain(number.stripTrailingZeros());
    }

    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > 30 ? number.toString() : number.toPlainString();
    }

    /** Unpacks it once, keeping nothing. By its directory, as it is read then: streamed archives say no sizes before. */
    private static void requireSmall(byte[] file, TableReader.Bounds bounds) {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) throw new Refusal(TableRefusal.BROKEN);
            long left = bounds.unpacked();
            for (var part : parts) {
                try (var content = new Unpacked(zip.getInputStream(part), left)) {
                    SheetBound.check(content);
                    content.transferTo(OutputStream.nullOutputStream()); // what is no XML is counted as well
                    left = content.left();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal(TableRefusal.BROKEN);
        }
    }
}
