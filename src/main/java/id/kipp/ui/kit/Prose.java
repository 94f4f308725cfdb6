package id.kipp.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a person wrote, as paragraphs of a readable width. Text stays text: nothing in it becomes markup. */
public final class Prose extends Div {

    public Prose(String text) {
        addClassName("prose");
        for (var paragraph : text.strip().split("\\R\\s*\\R")) {
            add(new Paragraph(paragraph));
        }
    }
}
