package id.kipp.ui.parts;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** All criteria with their points in one line, in sight whatever is scrolled; each leads to its field. */
final class CriteriaStrip extends Nav {

    private static final String NONE = "–";
    private static final int MOST = 5; // dots that there is room for

    private final List<CriterionField> fields;
    private final List<Span> points;
    private final List<Span> dots;

    CriteriaStrip(List<CriterionField> fields) {
        this.fields = fields;
        points = fields.stream().map(f -> new Span(NONE)).toList();
        dots = fields.stream().map(f -> new Span()).toList();
        addClassName("strip");
        getElement().setAttribute("aria-label", getTranslation("evaluator.criteria"));
        for (var i = 0; i < fields.size(); i++) add(leading(i));
    }

    void show() {
        for (var i = 0; i < points.size(); i++) {
            var given = fields.get(i).written();
            points.get(i).setText(given.isEmpty() ? NONE : given);
            points.get(i).setClassName("todo", given.isEmpty());
            var rests = fields.get(i).rests();
            dots.get(i).setText("•".repeat(Math.min(rests, MOST)));
            describe(dots.get(i), rests);
        }
    }

    private void describe(Span dots, int rests) {
        var said = dots.getElement();
        if (rests > 0)
            said.setAttribute("role", "img").setAttribute("aria-label", getTranslation("evaluator.evidence", rests));
        else said.removeAttribute("role").removeAttribute("aria-label");
    }

    private NativeButton leading(int i) {
        var number = new Span(String.valueOf(i + 1));
        number.addClassName("strip-number");
        points.get(i).addClassName("strip-points");
        var button = new NativeButton("", e -> fields.get(i).enter());
        dots.get(i).addClassName("strip-dots");
        button.add(number, points.get(i), dots.get(i));
        button.getElement().setAttribute("title", fields.get(i).name());
        return button;
    }
}
