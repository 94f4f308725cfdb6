package id.kipp.ui.agency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.announcement.Announcements;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.entry.Feedbacks;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Draft;
import id.kipp.proposal.DraftVersions;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Remarks;
import id.kipp.proposal.Revision;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.DeadlineLabel;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Changes;
import id.kipp.ui.parts.ChosenEdition;
import id.kipp.ui.parts.DocumentAccess;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.FeedbackList;
import id.kipp.ui.parts.NoteList;
import id.kipp.ui.parts.ProposalOutcome;
import id.kipp.ui.parts.ProposalReading;
import id.kipp.ui.parts.QuoteBar;
import id.kipp.ui.parts.StageBadge;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One proposal: read it, see what the checks say, then return it, leave it, or choose and submit it. */
@Route("instansi/:id")
@RolesAllowed("AGENCY")
class ReviewView extends AgencyPage {

    private final Proposals proposals;
    private final Drafts drafts;
    private final Curation curation;
    private final Reviewing reviewing;
    private final Feedbacks feedbacks;
    private final Announcements announcements;
    private final Editions editions;
    private final Clock clock;

    /** What it asks of what was said and written before. */
    @Component
    record Reviewing(Remarks remarks, DraftVersions versions) {}

    ReviewView(
            Proposals proposals,
            Drafts drafts,
            Curation curation,
            Reviewing reviewing,
            Feedbacks feedbacks,
            Announcements announcements,
            Editions editions,
            CurrentActor current,
            Clock clock) {
        super(proposals, drafts, current);
        this.proposals = proposals;
        this.drafts = drafts;
        this.curation = curation;
        this.reviewing = reviewing;
        this.feedbacks = feedbacks;
        this.announcements = announcements;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    void show(Proposal proposal, Draft draft) {
        var edition = editions.get(proposal.edition());
        ChosenEdition.stay(edition.id());
        add(head(proposal, draft, edition), tabs(proposal, Page.REVIEW));
        if (!proposal.notes().isEmpty())
            add(new Section(getTranslation("agency.notes"), new NoteList(proposal.notes())));
        changed(proposal, draft, edition).ifPresent(this::add);
        var reading = reading(proposal, draft, edition);
        if (proposal.stage() == Stage.AT_AGENCY) {
            var decision = new CurationActions(
                    curation, reviewing.remarks(), actor(), edition, proposal, draft, reading::show, this::again);
            var quotes = new QuoteBar(getTranslation("agency.remark-passage"), decision::remark);
            reading.onQuote(quotes::show);
            add(decision, quotes);
        } else if (proposal.submission() != null || proposal.closing() != null) {
            var became = new ProposalOutcome(edition.constitution(), proposal, announcements.won(proposal));
            add(new Section(getTranslation("agency.outcome"), became));
            feedback(proposal, edition).ifPresent(this::add);
        }
        add(reading);
    }

    /** What the unit did about the notes, place by place. */
    private Optional<Section> changed(Proposal proposal, Draft draft, Edition edition) {
        if (proposal.notes().isEmpty() || !proposal.isEditable() && proposal.stage() != Stage.AT_AGENCY)
            return Optional.empty();
        return returned(proposal).map(before -> {
            var changes = new Changes(edition.constitution(), before, draft.text());
            var names = changes.names();
            var says = names.isEmpty()
                    ? getTranslation("agency.changed-nothing")
                    : getTranslation(
                            "agency.changed-says", Numbers.here().whole(names.size()), String.join(", ", names));
            return new Section(getTranslation("agency.changed"), changes).says(says);
        });
    }

    /** What was sent back last: by the secretariat what had been submitted, by the agency what lay there. */
    private Optional<ProposalDraft> returned(Proposal proposal) {
        if (proposal.notes().getLast().from() != Stage.SUBMITTED)
            return reviewing.versions().returned(actor(), proposal.id());
        return proposals.revisions(actor(), proposal).reversed().stream()
                .findFirst()
                .map(Revision::text);
    }

    private Optional<Section> feedback(Proposal proposal, Edition edition) {
        if (proposal.submission() == null) return Optional.empty();
        try {
            var form = edition.constitution().form(proposal.submission().group());
            return feedbacks
                    .of(actor(), proposal.id())
                    .map(f -> new Section(getTranslation("agency.feedback"), new FeedbackList(form, f)));
        } catch (Refusal notYet) {
            return Optional.empty(); // the outcome above says where the proposal is
        }
    }

    private void again(Proposal changed) {
        removeAll();
        show(changed, drafts.open(actor(), changed.id()));
    }

    private PageHead head(Proposal proposal, Draft draft, Edition edition) {
        var head = new PageHead(draft.text().title())
                .where(EditionLine.where(edition, clock))
                .expects(getTranslation("agency.stage." + proposal.stage()));
        if (!proposal.isEditable() && proposal.stage() != Stage.AT_AGENCY) return head.facts(new StageBadge(proposal));
        var until = proposal.correctionUntil();
        var time = until == null
                ? EditionLine.until(edition, Steps.entry(edition), clock)
                : new DeadlineLabel(until, clock);
        return head.facts(new Div(time), new StageBadge(proposal));
    }

    /** What was submitted stays as it was submitted; before that, what the unit has written. */
    private ProposalReading reading(Proposal proposal, Draft draft, Edition edition) {
        var access = new DocumentAccess(proposals, actor(), proposal.id());
        var rules = edition.constitution();
        if (proposal.submission() == null || proposal.isEditable() || proposal.stage() == Stage.AT_AGENCY)
            return new ProposalReading(access, rules, draft.text(), drafts.documents(actor(), draft));
        var frozen = proposals.frozen(actor(), proposal);
        return new ProposalReading(access, rules, frozen.revision().text(), frozen.documents());
    }
}
