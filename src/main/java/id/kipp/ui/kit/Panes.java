package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Several panes of which one is shown, and a row of buttons that says which. Vaadin's own tabs are no choice: their list has a
 * child that may not be in a list of tabs, which screen readers stumble over.
 */
public final class Panes extends Div {

    private final Nav choice = new Nav();
    private final Map<NativeButton, Component> panes = new LinkedHashMap<>();
    private IntConsumer chosen = place -> {};

    /** The label says between what one chooses, for those who do not see it. */
    public Panes(String label) {
        addClassName("panes");
        choice.addClassNames("page-tabs", "no-print");
        choice.getElement().setAttribute("aria-label", label);
        add(choice);
    }

    /** The first one is shown. */
    public Panes add(String name, Component pane) {
        var button = new NativeButton(name);
        button.addClickListener(e -> {
            show(button);
            chosen.accept(List.copyOf(panes.keySet()).indexOf(button));
        });
        choice.addComponentAtIndex(panes.size(), button); // before what else is in the row
        panes.put(button, pane);
        add(pane);
        if (panes.size() == 1) show(button);
        else pane.setVisible(false);
        return this;
    }

    /** Something else in the row of buttons, such as a search in what is shown. */
    public Panes beside(Component other) {
        choice.add(other);
        return this;
    }

    /** Which one, from nought. */
    public int shown() {
        return List.copyOf(panes.values())
                .indexOf(panes.values().stream()
                        .filter(Component::isVisible)
                        .findFirst()
                        .orElseThrow());
    }

    /** @param place from nought */
    public void show(int place) {
        show(List.copyOf(panes.keySet()).get(place));
    }

    /** The one that is shown is where the keyboard goes on: what it stood on has been made anew. */
    public void focus() {
        panes.entrySet().stream()
                .filter(p -> p.getValue().isVisible())
                .findFirst()
                .ifPresent(p -> p.getKey().focus());
    }

    /** Told each time another one is chosen: its place from nought. */
    public Panes onChoice(IntConsumer told) {
        chosen = told;
        return this;
    }

    private void show(NativeButton chosen) {
        panes.forEach((button, pane) -> {
            var here = button == chosen;
            pane.setVisible(here);
            if (here && pane instanceof LaterShown later) later.shown();
            if (here) button.getElement().setAttribute("aria-current", "true");
            else button.getElement().removeAttribute("aria-current");
        });
    }
}
