package id.kipp.ui.unit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.KeyFigure;
import id.kipp.catalogue.Measure;
import id.kipp.ui.kit.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key figures, a line each; a line without name and number is none. */
final class FigureRows extends Div {

    private final Div lines = new Div();
    private final List<Row> rows = new ArrayList<>();
    private final Button more = new Button(getTranslation("case.figure-more"), Glyph.PLUS.icon(), e -> row(null));

    FigureRows(List<KeyFigure> now) {
        more.addThemeVariants(ButtonVariant.TERTIARY);
        super.add(lines, more);
        now.forEach(this::row);
        if (now.isEmpty()) row(null);
    }

    List<KeyFigure> get() {
        return rows.stream().filter(Row::isSaid).map(Row::figure).toList();
    }

    private void row(@Nullable KeyFigure now) {
        var row = new Row(this, now);
        rows.add(row);
        lines.add(row.line);
        more.setVisible(rows.size() < CaseText.FIGURES);
    }

    private void remove(Row row) {
        rows.remove(row);
        lines.remove(row.line);
        more.setVisible(true);
    }

    private static final class Row {

        private final Div line = new Div();
        private final TextField name;
        private final TextField unit;
        private final TextField before;
        private final IntegerField beforeYear;
        private final TextField after;
        private final IntegerField afterYear;
        private final TextField source;

        Row(FigureRows of, @Nullable KeyFigure now) {
            line.addClassName("field-line");
            name = text(of, "case.figure-name", now == null ? "" : now.name());
            unit = text(of, "case.figure-unit", now == null ? "" : now.unit());
            before = text(
                    of, "site.figure-before", now == null ? "" : now.before().value());
            beforeYear = year(of, now == null ? 0 : now.before().year());
            after = text(of, "site.figure-after", now == null ? "" : now.after().value());
            afterYear = year(of, now == null ? 0 : now.after().year());
            source = text(of, "site.source", now == null ? "" : now.source());
            var away = new Button(of.getTranslation("case.figure-away"), e -> of.remove(this));
            away.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(away);
        }

        private TextField text(FigureRows of, String key, String now) {
            var field = new TextField(of.getTranslation(key));
            field.setMaxLength(200);
            field.setValue(now);
            line.add(field);
            return field;
        }

        private IntegerField year(FigureRows of, int now) {
            var field = new IntegerField(of.getTranslation("site.year"));
            if (now > 0) field.setValue(now);
            line.add(field);
            return field;
        }

        boolean isSaid() {
            return !name.getValue().isBlank() || !after.getValue().isBlank();
        }

        KeyFigure figure() {
            return new KeyFigure(
                    name.getValue(),
                    unit.getValue(),
                    new Measure(before.getValue(), number(beforeYear)),
                    new Measure(after.getValue(), number(afterYear)),
                    source.getValue());
        }

        private static int number(IntegerField field) {
            return field.getValue() == null ? 0 : field.getValue();
        }
    }
}
