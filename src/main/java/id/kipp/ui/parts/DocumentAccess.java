package id.kipp.ui.parts;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.document.Document;
import id.kipp.document.Kind;
import id.kipp.document.Passage;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.util.List;

/** The way to the documents of one proposal for one reader; the rule is asked again at each request. */
public record DocumentAccess(Proposals proposals, Actor actor, ProposalId proposal) {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    List<Passage> text(Document document) {
        return proposals.text(actor, proposal, document.id());
    }

    /** As it came in, to be saved: never shown as a page of ours. */
    DownloadHandler download(Document document) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                var content = proposals.content(actor, proposal, document.id());
                var type = Kind.of(document.mediaType()).map(Kind::mediaType).orElse(UNKNOWN_TYPE);
                return new DownloadResponse(content, document.fileName(), type, document.size());
            } catch (Refusal refusal) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refusal.key());
            }
        });
    }

    /** A page drawn by us, in the screen. */
    DownloadHandler picture(Document document, int page) {
        return DownloadHandler.fromInputStream(event -> {
                    try {
                        return proposals
                                .picture(actor, proposal, document.id(), page)
                                .map(png -> new DownloadResponse(png, "page-" + page + ".png", "image/png", -1))
                                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
                    } catch (Refusal refusal) {
                        return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refusal.key());
                    }
                })
                .inline();
    }
}
