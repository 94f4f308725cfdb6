package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.ArrayList;
import java.util.List;

/** One page: its text with what was looked for marked, or its picture. */
final class DocumentPageView extends Div {

    private final List<HtmlContainer> marks = new ArrayList<>();

    DocumentPageView() {
        addClassName("leaf");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    }

    /** @param file SHA-256 of the document */
    void text(DocumentPage page, String file, String label, Phrase phrase) {
        begin(label);
        if (!page.heading().isBlank()) add(new H3(page.heading()));
        if (page.text().isBlank()) {
            add(says(getTranslation("parts.leaf-empty")));
            return;
        }
        var text = new Div();
        text.addClassName("leaf-text");
        text.getElement()
                .setAttribute("data-place", page.anchor())
                .setAttribute("data-file", file)
                .setAttribute("data-before", String.valueOf(page.before()));
        phrase.split(page.text()).forEach(part -> text.add(part.found() ? mark(part.text()) : new Text(part.text())));
        add(text);
    }

    /** @param file SHA-256 of the document */
    void picture(DocumentPage page, String file, String label, DownloadHandler picture) {
        begin(label);
        var image = new Image(picture, label);
        image.addClassName("leaf-picture");
        var sheet = new Div(image);
        sheet.addClassName("leaf-sheet");
        sheet.getElement().setAttribute("data-picture", page.anchor()).setAttribute("data-file", file);
        add(sheet);
    }

    /** Brings one of the marks into view, from 0. */
    void show(int occurrence) {
        for (var i = 0; i < marks.size(); i++) marks.get(i).setClassName("current", i == occurrence);
        if (occurrence < marks.size())
            marks.get(occurrence)
                    .scrollIntoView(ScrollIntoViewOption.Behavior.SMOOTH, ScrollIntoViewOption.Block.CENTER);
    }

    private void begin(String label) {
        removeAll();
        marks.clear();
        getElement().setAttribute("aria-label", label);
    }

    private Component mark(String words) {
        var mark = new HtmlContainer("mark");
        mark.add(new Text(words));
        marks.add(mark);
        return mark;
    }

    private static Paragraph says(String sentence) {
        var says = new Paragraph(sentence);
        says.addClassName("muted");
        return says;
    }
}
