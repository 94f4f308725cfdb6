package id.kipp.ui.unit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.parts.DocumentAccess;

/** What the pages of one proposal have in common: whose it is, in which edition, and what it is called. */
abstract class ProposalPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Proposals proposals;
    private final Editions editions;
    private final CurrentActor current;
    private String title = "";

    ProposalPage(Proposals proposals, Editions editions, CurrentActor current) {
        this.proposals = proposals;
        this.editions = editions;
        this.current = current;
        addClassName("proposal-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().get("id").orElse(""));
        open(proposals.get(actor(), id), event);
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    /** Shows the page; whatever is refused is shown as a page of its own. */
    abstract void open(Proposal proposal, BeforeEnterEvent event);

    final void titled(ProposalDraft text) {
        title = text.title();
    }

    final Actor actor() {
        return current.get();
    }

    final Edition edition(Proposal proposal) {
        return editions.get(proposal.edition());
    }

    final DocumentAccess access(Proposal proposal) {
        return new DocumentAccess(proposals, actor(), proposal.id());
    }
}
