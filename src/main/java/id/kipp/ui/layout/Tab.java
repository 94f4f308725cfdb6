package id.kipp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.Optional;

/** The browser's tab: the page's own title first, then ours. */
final class Tab {

    private Tab() {}

    /** Names the tab after the view just shown, and says the view's own title. */
    static Optional<String> name(Component layout, AfterNavigationEvent event) {
        var own = MenuConfiguration.getPageHeader(
                        (Component) event.getActiveChain().getFirst())
                .filter(title -> !title.isBlank());
        var title = own.map(t -> layout.getTranslation("shell.title", t))
                .orElseGet(() -> layout.getTranslation("app.long-name"));
        var ui = UI.getCurrent();
        // after the navigation itself, which sets the view's own title last
        ui.beforeClientResponse(layout, context -> ui.getPage().setTitle(title));
        return own;
    }
}
