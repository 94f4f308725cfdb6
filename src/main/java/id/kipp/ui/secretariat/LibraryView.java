package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.library.Library;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.LibraryList;
import jakarta.annotation.security.RolesAllowed;

/** The library of the public site: writing its pages, saying yes to those of hubs, and hiding what should not be there. */
@Route("sekretariat/pustaka")
@Menu(title = "library.title", icon = "library", order = 96)
@InPhase(Phase.PREPARE)
@RolesAllowed("SECRETARIAT")
class LibraryView extends Div implements HasDynamicTitle {

    LibraryView(Library library, CurrentActor current) {
        addClassName("list-view");
        var list = new LibraryList(library, current, getTranslation("library.title"));
        add(
                new PageHead(getTranslation("library.title"))
                        .expects(getTranslation("library.says"))
                        .facts(list.asRead(), list.links("pustaka"))
                        .actions(list.fresh()),
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.title");
    }
}
