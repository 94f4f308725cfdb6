package id.kipp.ui.agency;

import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.RevisionHistory;
import id.kipp.ui.parts.StageBadge;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What was submitted when, and what has changed since. */
@Route("instansi/:id/riwayat")
@RolesAllowed("AGENCY")
class AgencyHistoryView extends AgencyPage {

    private final Proposals proposals;
    private final Editions editions;
    private final Clock clock;

    AgencyHistoryView(Proposals proposals, Drafts drafts, Editions editions, CurrentActor current, Clock clock) {
        super(proposals, drafts, current);
        this.proposals = proposals;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    void show(Proposal proposal, Draft draft) {
        var edition = editions.get(proposal.edition());
        var isOpen = proposal.isEditable() || proposal.stage() == Stage.AT_AGENCY;
        var history = new RevisionHistory(
                edition.constitution(),
                proposals.revisions(actor(), proposal),
                isOpen ? draft.text() : null,
                draft.savedAt());
        add(
                new PageHead(draft.text().title())
                        .where(EditionLine.where(edition, clock))
                        .expects(getTranslation("agency.stage." + proposal.stage()))
                        .facts(new StageBadge(proposal)),
                tabs(proposal, Page.HISTORY),
                new Section(getTranslation("agency.versions"), history));
    }
}
