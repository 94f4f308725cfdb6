package id.kipp.ui.unit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.edition.Attachment;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import id.kipp.report.LetterTemplates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.parts.Wording;
import java.io.ByteArrayInputStream;

/** A letter of the form to be printed and signed, with what the draft says by now. */
final class TemplateLink extends Anchor {

    TemplateLink(LetterTemplates templates, Actor actor, ProposalId proposal, Attachment letter) {
        var name = letter.key() + ".pdf";
        setHref(
                DownloadHandler.fromInputStream(event -> {
                    try {
                        var pdf = templates.pdf(actor, proposal, letter.key());
                        return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
                    } catch (Refusal refusal) {
                        return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refusal.key());
                    }
                }),
                AttachmentType.DOWNLOAD);
        setText(getTranslation("unit.template"));
        setAriaLabel(getTranslation("unit.template-of", Wording.of(letter)));
        addComponentAsFirst(Glyph.DOWNLOAD.icon());
        addClassName("document-card-download");
    }
}
