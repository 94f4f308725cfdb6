package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A card with a heading of its own, which is also its name for screen readers. */
public final class Section extends com.vaadin.flow.component.html.Section {

    private final Div head = new Div();
    private final H2 title = new H2();

    public Section(String heading, Component... content) {
        addClassName("section");
        head.addClassName("section-head");
        head.add(title);
        heading(heading);
        add(head);
        add(content);
    }

    /** Another heading. */
    public void heading(String heading) {
        title.setText(heading);
        getElement().setAttribute("aria-label", heading);
    }

    /** One sentence under the heading. */
    public Section says(String sentence) {
        var says = new Paragraph(sentence);
        says.addClassName("section-says");
        addComponentAtIndex(1, says);
        return this;
    }

    /** Buttons and links at the heading's right. */
    public Section actions(Component... actions) {
        var tools = new Div(actions);
        tools.addClassName("actions");
        head.add(tools);
        return this;
    }

    /** Without the card's surface. */
    public Section plain() {
        addClassName("plain");
        return this;
    }
}
