package id.kipp.source;

import id.kipp.table.Table;
import java.util.function.Consumer;

/** The first sheet of a workbook. */
final class WorkbookSource {

    private WorkbookSource() {}

    static void read(Table table, Consumer<Cells> each) {
        var head = new Head(table.head());
        int line = 0;
        for (var row : table.lines()) each.accept(head.line(++line, row.cells()));
    }
}
