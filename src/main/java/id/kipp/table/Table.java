package id.kipp.table;

import java.util.List;

/**
 * A table as it was read: the columns' names, and the lines below that are not blank.
 *
 * @param lines with as many cells as there are columns, or more where a line has more
 */
public record Table(List<String> head, List<Line> lines) {

    public Table {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
    }

    /** @param number the line of the file, counted from 1, as an editor or a spreadsheet shows it */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** What stands in this column, stripped; empty where the line is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
