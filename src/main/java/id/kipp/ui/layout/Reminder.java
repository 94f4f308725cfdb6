package id.kipp.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** One sentence above every page of a desk, and where to do what it asks for. */
final class Reminder extends Paragraph {

    Reminder(String sentence, String href, String way) {
        addClassName("reminder");
        add(sentence + " ");
        add(new Anchor(href, way));
    }
}
