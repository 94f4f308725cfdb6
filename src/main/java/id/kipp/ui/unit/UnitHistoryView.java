package id.kipp.ui.unit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.NoteList;
import id.kipp.ui.parts.RevisionHistory;
import id.kipp.ui.parts.StageBadge;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What was said about a proposal, its frozen revisions, and what changed between them. */
@Route("proposal/:id/riwayat")
@RolesAllowed("SERVICE_UNIT")
class UnitHistoryView extends ProposalPage {

    private final Proposals proposals;
    private final Drafts drafts;
    private final Clock clock;

    UnitHistoryView(Proposals proposals, Drafts drafts, Editions editions, CurrentActor current, Clock clock) {
        super(proposals, editions, current);
        this.proposals = proposals;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    void open(Proposal proposal, BeforeEnterEvent event) {
        var draft = drafts.open(actor(), proposal.id());
        titled(draft.text());
        var edition = edition(proposal);
        removeAll();
        add(
                new PageHead(draft.text().title())
                        .where(EditionLine.where(edition, clock))
                        .expects(getTranslation("unit.waits." + proposal.stage()))
                        .facts(new StageBadge(proposal)),
                new ProposalTabs(proposal.id(), ProposalTabs.Page.HISTORY),
                new Section(
                                getTranslation("unit.versions"),
                                new RevisionHistory(
                                        edition.constitution(),
                                        proposals.revisions(actor(), proposal),
                                        proposal.isEditable() ? draft.text() : null,
                                        draft.savedAt()))
                        .says(getTranslation("unit.versions-says")),
                new Section(getTranslation("unit.notes"), notes(proposal)));
    }

    private com.vaadin.flow.component.Component notes(Proposal proposal) {
        return proposal.notes().isEmpty()
                ? new EmptyState(Glyph.MESSAGE, getTranslation("unit.no-notes"))
                : new NoteList(proposal.notes());
    }
}
