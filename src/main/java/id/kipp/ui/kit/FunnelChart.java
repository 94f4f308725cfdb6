package id.kipp.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How many are left after each step: the figure is written, the bar only shows it. */
public final class FunnelChart extends Chart {

    public record Step(String name, long count) {}

    public FunnelChart(String title, List<Step> steps) {
        super("funnel");
        var first = steps.stream().mapToLong(Step::count).max().orElse(0);
        var list = new OrderedList();
        list.getElement().setAttribute("aria-label", title);
        steps.forEach(step -> list.add(item(step, first)));
        add(list);
    }

    private static ListItem item(Step step, long first) {
        var name = new Span(step.name());
        name.addClassName("funnel-name");
        var count = new Span(Numbers.here().whole(step.count()));
        count.addClassName("funnel-count");
        var share = first == 0 ? 0 : (double) step.count() / first;
        return new ListItem(name, count, Bars.bar(step.name(), share));
    }
}
