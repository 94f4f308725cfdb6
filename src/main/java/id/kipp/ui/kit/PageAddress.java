package id.kipp.ui.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the browser shows as this page's address. Parts of it change while the page stays; Flow itself knows only how it was opened. */
public final class PageAddress {

    private PageAddress() {}

    /** @param opened as the router knows it @param shown what stands in the browser since */
    private record Replaced(Location opened, Location shown) {}

    public static Location of(UI ui) {
        var opened = ui.getActiveViewLocation();
        var replaced = ComponentUtil.getData(ui, Replaced.class);
        return replaced != null && replaced.opened() == opened ? replaced.shown() : opened;
    }

    /** These parameters say what is given now, and nothing where it is empty; all others stay. */
    public static void say(UI ui, Map<String, String> values) {
        var here = of(ui);
        var all = new TreeMap<>(here.getQueryParameters().getParameters());
        values.forEach((name, value) -> {
            if (value.isEmpty()) all.remove(name);
            else all.put(name, List.of(value));
        });
        var next = new Location(here.getPath(), new QueryParameters(all));
        ComponentUtil.setData(ui, Replaced.class, new Replaced(ui.getActiveViewLocation(), next));
        ui.getPage().getHistory().replaceState(null, next);
    }
}
