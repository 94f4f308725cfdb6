package id.kipp.ui.unit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import id.kipp.proposal.ProposalId;

/** The pages of one proposal. */
final class ProposalTabs extends Nav {

    enum Page {
        WRITE("proposal/%s"),
        PREVIEW("berkas/%s"),
        HISTORY("berkas/%s?bagian=riwayat"),
        RESULT("berkas/%s?bagian=hasil");

        private final String address;

        Page(String address) {
            this.address = address;
        }
    }

    ProposalTabs(ProposalId id, Page here) {
        addClassNames("page-tabs", "no-print");
        getElement().setAttribute("aria-label", getTranslation("unit.pages"));
        for (var page : Page.values()) {
            var link = new Anchor(page.address.formatted(id.value()), getTranslation("unit.page." + page));
            if (page == here) link.getElement().setAttribute("aria-current", "page");
            add(link);
        }
    }
}
