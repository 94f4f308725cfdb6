package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.kipp.table.TableFormat;
import id.kipp.table.TableWriter;
import id.kipp.ui.kit.DataGrid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a list shows, to be taken along as XLSX or CSV: written as it is read, with no formula in it. */
public final class TableLinks extends Div {

    private static final int AT_ONCE = 500;

    /** Writes the rows that are shown now. */
    public interface Rows {
        void write(TableWriter to) throws IOException;
    }

    /** @param name of the file without its ending, and of the sheet @param head the columns' names */
    public TableLinks(String name, List<String> head, Rows rows) {
        addClassNames("actions", "table-links");
        for (var format : TableFormat.values()) {
            var link = new Anchor(handler(format, name, head, rows), AttachmentType.DOWNLOAD, format.name());
            link.getElement().setAttribute("aria-label", getTranslation("parts.take-along", format.name()));
            link.setTitle(getTranslation("parts.take-along", format.name()));
            add(link);
        }
    }

    /** The rows of a list as it is narrowed and sorted now, with what its columns say. @param name of the file, and of the sheet */
    public static <T> TableLinks of(String name, DataGrid<T> grid) {
        var columns = grid.said();
        return new TableLinks(name, columns.stream().map(DataGrid.Said::header).toList(), to -> {
            var from = 0;
            for (var page = page(grid, columns, from); !page.isEmpty(); page = page(grid, columns, from)) {
                for (var row : page) to.row(row);
                from += page.size(); // a list may give fewer at once than it is asked for
            }
        });
    }

    /** Read as the page reads it, under its lock: what cells say is said in its language. */
    private static <T> List<List<Object>> page(DataGrid<T> grid, List<DataGrid.Said<T>> columns, int from) {
        var page = new ArrayList<List<Object>>();
        var sorting = grid.getDataCommunicator().getBackEndSorting();
        var sorted = grid.getDataCommunicator().getInMemorySorting();
        grid.getUI().orElseThrow().accessSynchronously(() -> grid.getDataProvider()
                .fetch(new Query<>(from, AT_ONCE, sorting, sorted, null))
                .forEach(row -> page.add(columns.stream()
                        .map(c -> Objects.requireNonNullElse((Object) c.of().apply(row), ""))
                        .toList())));
        return page;
    }

    private static DownloadHandler handler(TableFormat format, String name, List<String> head, Rows rows) {
        return event -> {
            event.setFileName(format.file(name));
            event.setContentType(format.mime());
            try (var table = format.open(event.getOutputStream(), name)) {
                table.head(head);
                rows.write(table);
            }
        };
    }
}
