package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.document.Kind;
import id.kipp.document.ReadingState;
import id.kipp.kernel.Refusal;
import id.kipp.objection.Evidence;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Files handed in with a case: each with its state, to be saved, never shown as a page of ours. */
public final class EvidenceList extends UnorderedList {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    /** @param content asked again at each download, which looks at who may */
    public EvidenceList(
            List<Evidence> files, Map<DocumentId, Document> states, Function<DocumentId, InputStream> content) {
        addClassName("short-list");
        for (var file : files) {
            var state = states.get(file.document());
            if (state == null) continue;
            var kept = state.state() != ReadingState.REJECTED && state.size() > 0;
            add(new ListItem(
                    kept ? new Anchor(download(state, content), file.name()) : new Span(file.name()),
                    new ReadingBadge(state)));
        }
    }

    private static DownloadHandler download(Document file, Function<DocumentId, InputStream> content) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                var type = Kind.of(file.mediaType()).map(Kind::mediaType).orElse(UNKNOWN_TYPE);
                return new DownloadResponse(content.apply(file.id()), file.fileName(), type, file.size());
            } catch (Refusal refusal) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refusal.key());
            }
        });
    }
}
