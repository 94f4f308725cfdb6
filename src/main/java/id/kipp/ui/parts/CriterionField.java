package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.edition.Desk;
import id.kipp.evaluation.Line;
import id.kipp.evaluation.Marks;
import id.kipp.ui.kit.Attempt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One criterion: what is asked, points with what they mean, a note. Each change is saved after a short pause. */
final class CriterionField extends Div {

    private static final int PAUSE = 600;

    private final ScoreForm.Asked criterion;
    private final Desk desk;
    private final Consumer<Line> save;
    private final IntegerField points = new IntegerField();
    private final TextArea note = new TextArea();
    private final Paragraph band = new Paragraph();
    private Line written;

    CriterionField(ScoreForm.Asked criterion, Desk desk, Consumer<Line> save) {
        this.criterion = criterion;
        this.desk = desk;
        this.save = save;
        this.written = new Line(criterion.key(), null, "");
        addClassName("criterion");
        var weight = new Span(getTranslation("parts.weight", criterion.weight()));
        weight.addClassNames("muted", "small");
        var help = new Paragraph(Wording.of(criterion.help()));
        help.addClassNames("muted", "small");
        points.setLabel(getTranslation("evaluator.points", Wording.of(criterion.label())));
        points.setMin(0);
        points.setMax(100);
        points.setStepButtonsVisible(true);
        points.setValueChangeMode(ValueChangeMode.LAZY);
        points.setValueChangeTimeout(PAUSE);
        points.addValueChangeListener(e -> {
            if (e.isFromClient()) Attempt.run(this, this::flush);
        });
        note.setLabel(getTranslation("evaluator.note", Wording.of(criterion.label())));
        note.setMaxLength(4_000);
        note.setMinRows(2);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE);
        note.addValueChangeListener(e -> {
            if (e.isFromClient()) Attempt.run(this, this::flush);
        });
        band.addClassNames("band", "small");
        band.getElement().setAttribute("role", "status");
        add(new H3(Wording.of(criterion.label())), weight, help, points, band, note);
    }

    String key() {
        return criterion.key();
    }

    @Nullable
    Integer points() {
        return points.getValue();
    }

    /** Weight times points, in hundredths of a point of the total. */
    int weighted() {
        var given = points.getValue();
        return given == null ? 0 : criterion.weight() * given;
    }

    void show(Marks sheet) {
        written = sheet.line(criterion.key()).orElse(new Line(criterion.key(), null, ""));
        points.setValue(written.points());
        note.setValue(written.note());
        points.setReadOnly(!sheet.open());
        note.setReadOnly(!sheet.open());
        describe();
    }

    /** Saves what stands in the fields, if it is not what was saved last. */
    void flush() {
        var line = new Line(criterion.key(), points.getValue(), note.getValue());
        if (line.equals(written)) return;
        save.accept(line);
        written = line;
        describe();
    }

    private void describe() {
        var given = points.getValue();
        band.setText(given == null ? "" : Wording.of(desk.bandOf(given)));
    }
}
