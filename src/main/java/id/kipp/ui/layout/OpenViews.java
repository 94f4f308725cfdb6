package id.kipp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;

/**
 * The views of the menu that this request's person may open, in the menu's order. Vaadin's own list asks for all routes there
 * are once for each of them, on every page that is loaded; this one asks once and says the same.
 */
final class OpenViews {

    private static final AccessAnnotationChecker ACCESS = new AccessAnnotationChecker();

    private OpenViews() {}

    static List<MenuEntry> now() {
        var request = VaadinServletRequest.getCurrent();
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(Menu.class))
                .filter(route -> ACCESS.hasAccess(
                        route.getNavigationTarget(), request.getUserPrincipal(), request::isUserInRole))
                .map(route -> entry("/" + route.getTemplate(), route.getNavigationTarget()))
                .sorted(Comparator.comparing(MenuEntry::order).thenComparing(MenuEntry::path))
                .toList();
    }

    private static MenuEntry entry(String path, Class<? extends Component> view) {
        var menu = view.getAnnotation(Menu.class);
        return new MenuEntry(path, menu.title(), menu.order(), menu.icon().isBlank() ? null : menu.icon(), view);
    }
}
