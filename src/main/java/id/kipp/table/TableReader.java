package id.kipp.table;

import id.kipp.kernel.Refusal;
import java.util.List;
import java.util.function.Predicate;

/** Reads what a person has handed in, CSV or XLSX by what it is and not by its name, within bounds. */
public final class TableReader {

    /** Bytes of a file. */
    public static final int MOST_BYTES = 5_000_000;

    /** Lines of a file, without the first. */
    public static final int MOST_ROWS = 20_000;

    static final int MOST_COLUMNS = 40;

    /**
     * How large a file may be.
     *
     * @param bytes of the file
     * @param rows without the first
     * @param unpacked bytes of what a workbook unpacks to
     */
    public record Bounds(int bytes, int rows, long unpacked) {}

    /** Of what a person hands in on a screen; a sheet of the most rows that are read is a tenth of what it may unpack to. */
    public static final Bounds HANDED_IN = new Bounds(MOST_BYTES, MOST_ROWS, 60_000_000);

    private TableReader() {}

    /**
     * @throws Refusal {@code table.too-large}, {@code table.too-many-rows}, {@code table.too-many-columns},
     *     {@code table.encoding}, {@code table.empty}, {@code table.broken}
     */
    public static Table read(byte[] file) {
        return read(file, HANDED_IN);
    }

    /** The same within other bounds. */
    public static Table read(byte[] file, Bounds bounds) {
        if (file.length > bounds.bytes()) throw new Refusal(TableRefusal.TOO_LARGE, bounds.bytes() / 1_000_000);
        var lines = XlsxFile.is(file) ? XlsxFile.read(file, bounds) : CsvFile.read(file, bounds);
        var said = lines.stream().filter(Predicate.not(TableReader::isBlank)).toList();
        if (said.isEmpty()) throw new Refusal(TableRefusal.EMPTY);
        return new Table(said.getFirst().cells(), said.subList(1, said.size()));
    }

    /** For the readers: a line more, within bounds. */
    static void add(List<Table.Line> lines, int number, List<String> cells, Bounds bounds) {
        if (cells.size() > MOST_COLUMNS) throw new Refusal(TableRefusal.TOO_MANY_COLUMNS, MOST_COLUMNS);
        if (lines.size() > bounds.rows()) throw new Refusal(TableRefusal.TOO_MANY_ROWS, bounds.rows());
        lines.add(
                new Table.Line(number, cells.stream().map(TableReader::asTyped).toList()));
    }

    private static String asTyped(String cell) {
        return Formula.asTyped(cell.strip()).strip();
    }

    private static boolean isBlank(Table.Line line) {
        return line.cells().stream().allMatch(String::isEmpty);
    }
}
