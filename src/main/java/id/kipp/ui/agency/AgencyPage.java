package id.kipp.ui.agency;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.kipp.account.CurrentActor;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;

/** What the agency's pages of one proposal have in common. */
abstract class AgencyPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The pages of one proposal, by the last part of their address. */
    enum Page {
        REVIEW("instansi/%s"),
        HISTORY("berkas/%s?bagian=riwayat"),
        RECEIPT("instansi/%s/tanda-terima");

        private final String address;

        Page(String address) {
            this.address = address;
        }
    }

    private final Proposals proposals;
    private final Drafts drafts;
    private final CurrentActor current;
    private String title = "";

    AgencyPage(Proposals proposals, Drafts drafts, CurrentActor current) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.current = current;
        addClassName("proposal-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().get("id").orElse(""));
        var proposal = proposals.get(actor(), id);
        var draft = drafts.open(actor(), id);
        title = draft.text().title();
        removeAll();
        show(proposal, draft);
    }

    /** Shows the page; whatever is refused is shown as a page of its own. */
    abstract void show(Proposal proposal, Draft draft);

    @Override
    public final String getPageTitle() {
        return title;
    }

    final Actor actor() {
        return current.get();
    }

    final Nav tabs(Proposal proposal, Page here) {
        var tabs = new Nav();
        tabs.addClassNames("page-tabs", "no-print");
        tabs.getElement().setAttribute("aria-label", getTranslation("agency.pages"));
        for (var page : Page.values()) {
            if (page == Page.RECEIPT && proposal.submission() == null) continue;
            var address = page.address.formatted(proposal.id().value());
            var link = new Anchor(address, getTranslation("agency.page." + page));
            if (page == here) link.getElement().setAttribute("aria-current", "page");
            tabs.add(link);
        }
        return tabs;
    }
}
