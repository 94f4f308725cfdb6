package id.kipp.ui.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuEntry;
import id.kipp.account.CurrentActor;
import id.kipp.ui.kit.EmptyState;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where a sign-in leads: on to the first screen this person may open. */
@Route("meja")
@PermitAll
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final List<FirstPage> pages;
    private final CurrentActor current;

    DeskView(List<FirstPage> pages, CurrentActor current) {
        this.pages = pages;
        this.current = current;
        add(new EmptyState(getTranslation("shell.no-desk")).hint(getTranslation("shell.no-desk-hint")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.stream()
                .flatMap(p -> p.of(current.get()).stream())
                .findFirst()
                .or(() -> OpenViews.now().stream().findFirst().map(MenuEntry::path))
                .ifPresent(event::forwardTo);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.desk");
    }
}
