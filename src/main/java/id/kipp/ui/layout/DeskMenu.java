package id.kipp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.Glyph;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What this person may open, under the heading of its desk, and there by the phases of a competition. A desk is a package, but
 * for those who judge, whose two desks have one set of pages; what other desks let one into is listed under one's own.
 */
final class DeskMenu extends Div {

    private static final Map<Role, String> DESKS = Map.of(
            Role.SERVICE_UNIT, "desk.unit",
            Role.AGENCY, "desk.agency",
            Role.SECRETARIAT, "desk.secretariat",
            Role.EVALUATOR, "desk.evaluator",
            Role.PANELIST, "desk.panel",
            Role.ADMINISTRATOR, "desk.admin",
            Role.CO_MANAGER, "desk.network",
            Role.HUB, "desk.hub",
            Role.MENTOR, "desk.mentor");

    private static final String JUDGES = "judging"; // the package of their pages

    private final List<SideNavItem> ofEdition = new ArrayList<>();

    /** @param phase null above all headings */
    private record Heading(String desk, @Nullable Phase phase) {}

    /** @param omitted routes that are left out of it */
    DeskMenu(Actor actor, Set<String> omitted) {
        addClassName("desk-menu");
        var headings = new LinkedHashMap<String, Map<Heading, List<MenuEntry>>>();
        for (var entry : OpenViews.now()) {
            if (omitted.contains(entry.path().substring(1))) continue;
            var desk = deskOf(entry.menuClass(), actor);
            headings.computeIfAbsent(desk, d -> new TreeMap<>(Comparator.comparing(DeskMenu::order)))
                    .computeIfAbsent(new Heading(desk, phase(entry)), h -> new ArrayList<>())
                    .add(entry);
        }
        var phased = headings.values().stream()
                .filter(ofDesk -> ofDesk.keySet().stream().anyMatch(h -> h.phase() != null))
                .count();
        headings.values()
                .forEach(ofDesk -> ofDesk.forEach((heading, entries) -> add(menu(
                        heading.phase() == null || headings.size() > 1 && ofDesk.size() == 1
                                ? getTranslation(heading.desk())
                                : name(heading, phased > 1),
                        entries))));
    }

    /** What leads to a page of an edition leads to this one's. */
    void stay(QueryParameters edition) {
        ofEdition.forEach(item -> item.setQueryParameters(edition));
    }

    private static int order(Heading heading) {
        return heading.phase() == null ? -1 : heading.phase().ordinal();
    }

    private String name(Heading heading, boolean several) {
        var phase = getTranslation("menu." + heading.phase());
        return several ? getTranslation(heading.desk()) + " · " + phase : phase;
    }

    private static @Nullable Phase phase(MenuEntry entry) {
        var place = entry.menuClass() == null ? null : entry.menuClass().getAnnotation(InPhase.class);
        return place == null ? null : place.value();
    }

    /** The key of the desk's name. */
    static String deskOf(@Nullable Class<? extends Component> view, Actor actor) {
        var place = view == null ? "site" : place(view);
        var desk = "desk." + place;
        var own = actor.roles().stream().sorted().map(DESKS::get).toList();
        return !DESKS.containsValue(desk) || own.isEmpty() || own.contains(desk) ? desk : own.getFirst();
    }

    private static String place(Class<? extends Component> view) {
        var name = view.getPackageName();
        var place = name.substring(name.lastIndexOf('.') + 1);
        if (!place.equals(JUDGES)) return place;
        var roles = view.getAnnotation(RolesAllowed.class);
        return roles != null && List.of(roles.value()).contains(Role.EVALUATOR.name()) ? "evaluator" : "panel";
    }

    private SideNav menu(String heading, List<MenuEntry> entries) {
        var menu = new SideNav(heading);
        entries.forEach(entry -> menu.addItem(item(entry)));
        return menu;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null) item.setPrefixComponent(Glyph.of(entry.icon()));
        if (entry.menuClass() != null && entry.menuClass().isAnnotationPresent(OfEdition.class)) ofEdition.add(item);
        return item;
    }
}
