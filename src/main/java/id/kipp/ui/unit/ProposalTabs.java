package id.kipp.ui.unit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import id.kipp.proposal.ProposalId;

/** The pages of one proposal. */
final class ProposalTabs extends Nav {

    enum Page {
        WRITE(""),
        PREVIEW("/pratinjau"),
        HISTORY("/riwayat"),
        RESULT("/hasil");

        private final String path;

        Page(String path) {
            this.path = path;
        }
    }

    ProposalTabs(ProposalId id, Page here) {
        addClassNames("page-tabs", "no-print");
        getElement().setAttribute("aria-label", getTranslation("unit.pages"));
        for (var page : Page.values()) {
            var link = new Anchor("proposal/" + id.value() + page.path, getTranslation("unit.page." + page));
            if (page == here) link.getElement().setAttribute("aria-current", "page");
            add(link);
        }
    }
}
