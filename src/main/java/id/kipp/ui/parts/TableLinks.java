package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.kipp.table.TableFormat;
import id.kipp.table.TableWriter;
import java.io.IOException;
import java.util.List;

/** What a list shows, to be taken along as XLSX or CSV: written as it is read, with no formula in it. */
public final class TableLinks extends Div {

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
