package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Proposal;
import id.kipp.report.Receipts;
import id.kipp.ui.kit.Glyph;
import java.io.ByteArrayInputStream;

/** The receipt as a PDF, to be kept. */
public final class ReceiptLink extends Anchor {

    public ReceiptLink(Receipts receipts, Actor actor, Proposal proposal) {
        setHref(handler(receipts, actor, proposal), AttachmentType.DOWNLOAD);
        setText(getTranslation("parts.receipt-pdf"));
        addComponentAsFirst(Glyph.DOWNLOAD.icon());
        addClassName("document-card-download");
    }

    private static DownloadHandler handler(Receipts receipts, Actor actor, Proposal proposal) {
        var name = proposal.submitted().number() + ".pdf";
        return DownloadHandler.fromInputStream(event -> {
            try {
                var pdf = receipts.pdf(actor, proposal.id());
                return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
            } catch (Refusal refusal) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refusal.key());
            }
        });
    }
}
