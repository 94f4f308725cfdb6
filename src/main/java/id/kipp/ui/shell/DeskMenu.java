package id.kipp.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import id.kipp.ui.kit.Glyph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What this person may open, under the heading of its desk. A desk is a package, so nothing is listed twice. */
final class DeskMenu extends Div {

    DeskMenu() {
        addClassName("desk-menu");
        entries().forEach((desk, entries) -> add(menu(desk, entries)));
    }

    private static LinkedHashMap<String, List<MenuEntry>> entries() {
        return MenuConfiguration.getMenuEntries().stream()
                .collect(Collectors.groupingBy(
                        entry -> deskOf(entry.menuClass()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The key of the desk's name: its package. */
    static String deskOf(@Nullable Class<? extends Component> view) {
        var place = view == null ? "site" : view.getPackageName();
        return "desk." + place.substring(place.lastIndexOf('.') + 1);
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
