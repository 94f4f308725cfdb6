package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Two texts in one: what went is struck out, what came is underlined; screen readers hear both words. */
public final class DifferenceText extends Div {

    public DifferenceText(String before, String after) {
        this(Difference.of(before, after));
    }

    DifferenceText(Difference found) {
        addClassNames("difference", "prose");
        found.pieces().forEach(piece -> add(piece(piece)));
    }

    private Component piece(Difference.Piece piece) {
        return switch (piece.change()) {
            case KEPT -> new Text(piece.text());
            case REMOVED -> marked("del", "parts.removed", piece.text());
            case ADDED -> marked("ins", "parts.added", piece.text());
        };
    }

    private HtmlContainer marked(String tag, String key, String text) {
        var spoken = new Span(getTranslation(key) + " ");
        spoken.addClassName("visually-hidden");
        var marked = new HtmlContainer(tag);
        marked.add(spoken, new Text(text));
        return marked;
    }
}
