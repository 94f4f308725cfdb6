package id.kipp.ui.hub;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubRegister;
import id.kipp.library.Library;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.LibraryList;
import jakarta.annotation.security.RolesAllowed;

/** What a hub tells everybody: pages of the library that its people write. */
@Route(HubLibraryView.ROUTE)
@Menu(title = "library.title", icon = "library", order = 6)
@RolesAllowed("HUB")
class HubLibraryView extends HubPage {

    static final String ROUTE = "meja-hub/pustaka";

    private final Library library;
    private final HubRegister register;
    private final CurrentActor current;

    HubLibraryView(Library library, HubRegister register, CurrentActor current) {
        super("library.title", register, current);
        this.library = library;
        this.register = register;
        this.current = current;
        addClassName("list-view");
    }

    @Override
    void fill(Hub hub) {
        var head = new PageHead(getPageTitle()).where(hub.head().name());
        if (register.isSecretary(me())) {
            add(head, new EmptyState(getTranslation("hub.secretary-reads")));
            return;
        }
        var list = new LibraryList(library, current, getPageTitle());
        add(
                head.expects(getTranslation(library.asks() ? "library.hub-says" : "library.hub-says-at-once"))
                        .facts(list.asRead(), list.links("pustaka-hub"))
                        .actions(list.fresh()),
                list);
    }
}
