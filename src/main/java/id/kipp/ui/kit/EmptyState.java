package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing to show: a sentence that says why, and at most one way forward. */
public final class EmptyState extends Div {

    public EmptyState(String sentence) {
        addClassName("empty-state");
        var says = new Paragraph(sentence);
        says.addClassName("empty-state-sentence");
        add(says);
    }

    public EmptyState hint(String sentence) {
        var hint = new Paragraph(sentence);
        hint.addClassName("empty-state-hint");
        add(hint);
        return this;
    }

    public EmptyState way(Component forward) {
        var way = new Div(forward);
        way.addClassName("empty-state-way");
        add(way);
        return this;
    }
}
