package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.announcement.Announcements;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.judging.Feedbacks;
import id.kipp.kernel.Refusal;
import id.kipp.mail.Site;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import id.kipp.report.Receipts;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.EditionTimeline;
import id.kipp.ui.parts.FeedbackList;
import id.kipp.ui.parts.ProposalOutcome;
import id.kipp.ui.parts.ReceiptCard;
import id.kipp.ui.parts.ReceiptLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What became of a proposal, and after the results how it was seen. */
@Route("proposal/:id/hasil")
@RolesAllowed("SERVICE_UNIT")
class ResultView extends ProposalPage {

    private final Proposals proposals;
    private final Drafts drafts;
    private final Feedbacks feedbacks;
    private final Receipts receipts;
    private final Announcements announcements;
    private final Site site;
    private final Clock clock;

    ResultView(
            Proposals proposals,
            Drafts drafts,
            Feedbacks feedbacks,
            Receipts receipts,
            Announcements announcements,
            Editions editions,
            CurrentActor current,
            Site site,
            Clock clock) {
        super(proposals, editions, current);
        this.proposals = proposals;
        this.drafts = drafts;
        this.feedbacks = feedbacks;
        this.receipts = receipts;
        this.announcements = announcements;
        this.site = site;
        this.clock = clock;
    }

    @Override
    void open(Proposal proposal, BeforeEnterEvent event) {
        var draft = drafts.open(actor(), proposal.id());
        titled(draft.text());
        var edition = edition(proposal);
        removeAll();
        var head = new PageHead(draft.text().title()).where(EditionLine.where(edition, clock));
        var goesOn = proposal.stage() != Stage.CLOSED && proposal.stage() != Stage.AWARDED;
        if (goesOn) head.facts(EditionLine.until(edition, EditionLine.now(edition, clock), clock));
        add(head, new ProposalTabs(proposal.id(), ProposalTabs.Page.RESULT));
        var became = new ProposalOutcome(edition.constitution(), proposal, announcements.won(proposal));
        var outcome = new Section(getTranslation("unit.outcome"), became);
        var calendar = new Section(getTranslation("parts.calendar"), new EditionTimeline(edition, clock.instant()));
        var columns = new Div(outcome, calendar);
        columns.addClassName("columns");
        add(columns);
        if (proposal.submission() != null) {
            add(receipt(proposal));
            add(new Section(getTranslation("unit.feedback"), feedback(proposal, edition))
                    .says(getTranslation("unit.feedback-says")));
        }
    }

    private Section receipt(Proposal proposal) {
        var receipt = proposals.receipt(actor(), proposal.id());
        return new Section(
                        getTranslation("parts.receipt"),
                        new ReceiptCard(receipt, site.link("periksa/" + receipt.code())))
                .actions(new ReceiptLink(receipts, actor(), proposal));
    }

    private Component feedback(Proposal proposal, Edition edition) {
        try {
            var form = edition.constitution().form(proposal.submitted().group());
            return feedbacks
                    .of(actor(), proposal.id())
                    .<Component>map(f -> new FeedbackList(form, f))
                    .orElseGet(() -> new EmptyState(Glyph.MESSAGE, getTranslation("unit.no-feedback")));
        } catch (Refusal notYet) {
            return new EmptyState(Glyph.LOCK, Attempt.sentence(this, notYet))
                    .hint(getTranslation("unit.feedback-when"));
        }
    }
}
