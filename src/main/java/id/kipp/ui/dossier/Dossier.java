package id.kipp.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.account.CurrentActor;
import id.kipp.announcement.Announcements;
import id.kipp.document.Document;
import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.entry.Feedbacks;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.mail.Site;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Part;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Receipt;
import id.kipp.proposal.Stage;
import id.kipp.report.Receipts;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.DocumentAccess;
import id.kipp.ui.parts.EditionTimeline;
import id.kipp.ui.parts.FeedbackList;
import id.kipp.ui.parts.FindingList;
import id.kipp.ui.parts.FormPlaces;
import id.kipp.ui.parts.ProposalOutcome;
import id.kipp.ui.parts.ProposalReading;
import id.kipp.ui.parts.ReceiptCard;
import id.kipp.ui.parts.ReceiptLink;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of one proposal that one reader may see. */
final class Dossier {

    /** What the page asks. */
    record Asked(
            Proposals proposals,
            Drafts drafts,
            Feedbacks feedbacks,
            Announcements announcements,
            Receipts receipts,
            Site site,
            Parts parts,
            CurrentActor current,
            Clock clock) {}

    /** What single parts ask. */
    @org.springframework.stereotype.Component
    record Parts(DecidedPart.Asked decided, HistoryPart.Asked history) {}

    private final Asked asked;
    private final Actor actor;
    private final Proposal proposal;
    private final Edition edition;
    private final Set<Part> parts;
    private final @Nullable Draft draft;

    Dossier(Asked asked, Proposal proposal, Edition edition, Set<Part> parts) {
        this.asked = asked;
        this.actor = asked.current().get();
        this.proposal = proposal;
        this.edition = edition;
        this.parts = parts;
        this.draft =
                parts.contains(Part.DRAFT) && isOpen(proposal) ? asked.drafts().open(actor, proposal.id()) : null;
    }

    /** What is submitted stays as it was submitted; before that, and while it is corrected, it is what is written. */
    private static boolean isOpen(Proposal proposal) {
        return proposal.submission() == null || proposal.isEditable() || proposal.stage() == Stage.AT_AGENCY;
    }

    String title() {
        return draft == null ? proposal.submitted().title() : draft.text().title();
    }

    /** By the names that addresses give them; those of which the reader may see nothing are not there. */
    Map<String, List<Component>> panes() {
        var panes = new LinkedHashMap<String, List<Component>>();
        panes.put("isi", reading());
        panes.put("hasil", became());
        panes.put("keputusan", new DecidedPart(asked.parts().decided(), actor, proposal, edition).sections());
        panes.put("riwayat", new HistoryPart(asked.parts().history(), actor, proposal, edition, draft).sections(parts));
        panes.values().removeIf(List::isEmpty);
        return panes;
    }

    private List<Component> reading() {
        if (!parts.contains(Part.CONTENT) || !parts.contains(Part.DOCUMENTS)) return List.of();
        if (draft != null) {
            var seen = new Paragraph(said("unit.preview-says"));
            seen.addClassName("section-says");
            return List.of(
                    seen,
                    reading(edition.constitution(), draft.text(), asked.drafts().documents(actor, draft)));
        }
        var frozen = asked.proposals().frozen(actor, proposal);
        var rules = edition.rulesAt(frozen.revision().at());
        return List.of(reading(rules, frozen.revision().text(), frozen.documents()));
    }

    private ProposalReading reading(Constitution rules, ProposalDraft text, Collection<Document> documents) {
        var access = new DocumentAccess(asked.proposals(), actor, proposal.id());
        return new ProposalReading(access, rules, text, documents);
    }

    private List<Component> became() {
        var became = new ArrayList<Component>();
        if (parts.contains(Part.OUTCOME)) became.add(outcome());
        if (parts.contains(Part.FINDINGS)) became.add(findings());
        if (parts.contains(Part.RECEIPT)) became.add(receipt());
        if (parts.contains(Part.FEEDBACK))
            became.add(section("unit.feedback", feedback()).says(said("unit.feedback-says")));
        return became;
    }

    private Div outcome() {
        var rules = edition.constitution();
        var outcome = new ProposalOutcome(rules, proposal, asked.announcements().won(proposal));
        var calendar = new EditionTimeline(edition, asked.clock().instant());
        var columns = new Div(section("unit.outcome", outcome), section("parts.calendar", calendar));
        columns.addClassName("columns");
        return columns;
    }

    private Section findings() {
        var receipt = proposal.submitted();
        var places = new FormPlaces(edition.constitution().form(receipt.group()));
        return section(
                "secretariat.warnings",
                receipt.warnings().isEmpty()
                        ? new EmptyState(said("dossier.no-warnings"))
                        : new FindingList(receipt.warnings(), places));
    }

    private Section receipt() {
        var receipt = Receipt.of(proposal);
        return section("parts.receipt", new ReceiptCard(receipt, asked.site().check(receipt.code())))
                .actions(new ReceiptLink(asked.receipts(), actor, proposal));
    }

    private Component feedback() {
        try {
            var form = edition.constitution().form(proposal.submitted().group());
            return asked.feedbacks()
                    .of(actor, proposal.id())
                    .<Component>map(f -> new FeedbackList(form, f))
                    .orElseGet(() -> new EmptyState(said("unit.no-feedback")));
        } catch (Refusal notYet) {
            return new EmptyState(Attempt.sentence(new Div(), notYet)).hint(said("unit.feedback-when"));
        }
    }

    private static Section section(String heading, Component content) {
        return new Section(said(heading), content);
    }

    private static String said(String key) {
        return I18NProvider.translate(key);
    }
}
