package id.kipp.ui.unit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.ProposalReading;
import id.kipp.ui.parts.StageBadge;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The draft as its judges would see it. */
@Route("proposal/:id/pratinjau")
@RolesAllowed("SERVICE_UNIT")
class PreviewView extends ProposalPage {

    private final Drafts drafts;
    private final Clock clock;

    PreviewView(Proposals proposals, Drafts drafts, Editions editions, CurrentActor current, Clock clock) {
        super(proposals, editions, current);
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
                        .expects(getTranslation("unit.preview-says"))
                        .facts(new StageBadge(proposal)),
                new ProposalTabs(proposal.id(), ProposalTabs.Page.PREVIEW),
                new ProposalReading(
                        access(proposal), edition.constitution(), draft.text(), drafts.documents(actor(), draft)));
    }
}
