package id.kipp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.Glyph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What this person may open, under the heading of its desk. A desk is a package; what other desks let one into is listed
 * under one's own.
 */
final class DeskMenu extends Div {

    private static final Map<Role, String> DESKS = Map.of(
            Role.SERVICE_UNIT, "desk.unit",
            Role.AGENCY, "desk.agency",
            Role.SECRETARIAT, "desk.secretariat",
            Role.EVALUATOR, "desk.evaluator",
            Role.PANELIST, "desk.panel",
            Role.ADMINISTRATOR, "desk.admin");

    DeskMenu(Actor actor) {
        addClassName("desk-menu");
        MenuConfiguration.getMenuEntries().stream()
                .collect(Collectors.groupingBy(
                        entry -> deskOf(entry.menuClass(), actor), LinkedHashMap::new, Collectors.toList()))
                .forEach((desk, entries) -> add(menu(desk, entries)));
    }

    /** The key of the desk's name. */
    static String deskOf(@Nullable Class<? extends Component> view, Actor actor) {
        var place = view == null ? "site" : view.getPackageName();
        var desk = "desk." + place.substring(place.lastIndexOf('.') + 1);
        var own = actor.roles().stream().sorted().map(DESKS::get).toList();
        return !DESKS.containsValue(desk) || own.isEmpty() || own.contains(desk) ? desk : own.getFirst();
    }

    private SideNav menu(String desk, List<MenuEntry> entries) {
        var menu = new SideNav(getTranslation(desk));
        entries.forEach(entry -> menu.addItem(item(entry)));
        return menu;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null) item.setPrefixComponent(Glyph.of(entry.icon()));
        return item;
    }
}
