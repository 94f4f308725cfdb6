package id.kipp.ui.parts;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** All criteria with their points in one line, in sight whatever is scrolled; each leads to its field. */
final class CriteriaStrip extends Nav {

    private static final String NONE = "–";

    private final List<CriterionField> fields;
    private final List<Span> points;

    CriteriaStrip(List<CriterionField> fields) {
        this.fields = fields;
        points = fields.stream().map(f -> new Span(NONE)).toList();
        addClassName("strip");
        getElement().setAttribute("aria-label", getTranslation("evaluator.criteria"));
        for (var i = 0; i < fields.size(); i++) add(leading(i));
    }

    void show() {
        for (var i = 0; i < points.size(); i++) {
            var given = fields.get(i).written();
            points.get(i).setText(given.isEmpty() ? NONE : given);
            points.get(i).setClassName("todo", given.isEmpty());
        }
    }

    private NativeButton leading(int i) {
        var number = new Span(String.valueOf(i + 1));
        number.addClassName("strip-number");
        points.get(i).addClassName("strip-points");
        var button = new NativeButton("", e -> fields.get(i).enter());
        button.add(number, points.get(i));
        button.getElement().setAttribute("title", fields.get(i).name());
        return button;
    }
}
