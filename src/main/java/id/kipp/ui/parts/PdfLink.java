package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Glyph;
import java.io.ByteArrayInputStream;
import java.util.function.Function;

/** A paper that is printed when it is asked for. */
public final class PdfLink extends Anchor {

    private PdfLink(String text, DownloadHandler handler) {
        setHref(handler, AttachmentType.DOWNLOAD);
        setText(text);
        addComponentAsFirst(Glyph.DOWNLOAD.icon());
        addClassName("document-card-download");
    }

    /** @param actor who asks; looked at by whatever prints */
    public static PdfLink of(String text, String name, Actor actor, Function<Actor, byte[]> print) {
        return new PdfLink(text, DownloadHandler.fromInputStream(event -> {
            try {
                var pdf = printed(actor, print);
                return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
            } catch (Refusal refusal) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refusal.key());
            }
        }));
    }

    private static byte[] printed(Actor actor, Function<Actor, byte[]> print) {
        return print.apply(actor);
    }
}
