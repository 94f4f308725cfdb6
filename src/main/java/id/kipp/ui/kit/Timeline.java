package id.kipp.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The steps of an edition in order, with the one we are in. */
public final class Timeline extends OrderedList {

    public enum Tense {
        PAST,
        NOW,
        COMING
    }

    public record Step(String name, String when, Tense tense) {}

    public Timeline(String label, List<Step> steps) {
        addClassName("timeline");
        getElement().setAttribute("aria-label", label);
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(Step step) {
        var name = new Span(step.name());
        name.addClassName("timeline-name");
        var when = new Span(step.when());
        when.addClassName("timeline-when");
        var item = new ListItem(mark(step.tense()), name, when);
        if (step.tense() == Tense.NOW) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
            var now = new Span(getTranslation("kit.now"));
            now.addClassName("timeline-now");
            item.add(now);
        }
        if (step.tense() == Tense.PAST) item.addClassName("past");
        return item;
    }

    private static Span mark(Tense tense) {
        var mark = new Span(
                switch (tense) {
                    case PAST -> Glyph.CHECK.icon();
                    case NOW -> Glyph.DOT.icon();
                    case COMING -> Glyph.CIRCLE.icon();
                });
        mark.addClassName("timeline-mark");
        return mark;
    }
}
