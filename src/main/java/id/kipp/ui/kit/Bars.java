package id.kipp.ui.kit;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A distribution: one bar per value, the figure beside it. */
public final class Bars extends Chart {

    public record Bar(String name, long count) {}

    public Bars(String title, List<Bar> bars) {
        super("bars");
        var most = bars.stream().mapToLong(Bar::count).max().orElse(0);
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", title);
        bars.forEach(bar -> list.add(item(bar, most)));
        add(list);
    }

    private static ListItem item(Bar bar, long most) {
        var name = new Span(bar.name());
        name.addClassName("bars-name");
        var count = new Span(Numbers.here().whole(bar.count()));
        count.addClassName("bars-count");
        return new ListItem(name, bar(bar.name(), most == 0 ? 0 : (double) bar.count() / most), count);
    }

    /** One horizontal bar, silent because its figure is written beside it. */
    static Svg bar(String name, double share) {
        var bar = Drawing.wide("bar", name, "", 12)
                .rect("bar-track", "0", "0", "100%", "12")
                .rect("bar-fill", "0", "0", Drawing.percent(Math.clamp(share, 0, 1)), "12")
                .done();
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
