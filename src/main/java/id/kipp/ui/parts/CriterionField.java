package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.edition.Scoring;
import id.kipp.judging.Line;
import id.kipp.judging.Marks;
import id.kipp.judging.Rubric;
import id.kipp.kernel.Score;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.SharedField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One criterion: what is asked, points with what they mean, a note. Each change is saved after a short pause. */
final class CriterionField extends Div {

    private static final int PAUSE = 600;

    private final Rubric.Item criterion;
    private final Scoring scoring;
    private final PointsInput points;
    private final TextArea note = new TextArea();
    private final SharedField sharedNote;
    private final Paragraph band = new Paragraph(); // for those who do not see which one is marked
    private final Bands bands;
    private final ExhibitList exhibits;

    /**
     * @param number in the order of the sheet, as people count
     * @param evidence what is done with its passages
     * @param sheet the place of the sheet it is part of
     * @param changed something was typed, or decided, that is to be saved
     */
    CriterionField(
            int number,
            Rubric.Item criterion,
            Scoring scoring,
            ExhibitList.Acts evidence,
            String sheet,
            Runnable changed) {
        this.criterion = criterion;
        this.scoring = scoring;
        this.bands = new Bands(scoring.bands());
        this.exhibits = new ExhibitList(String.valueOf(number), evidence);
        addClassName("criterion");
        var weight = new Span(getTranslation("parts.weight", criterion.weight()));
        weight.addClassNames("muted", "small");
        var help = new Paragraph(Wording.of(criterion.help()));
        help.addClassNames("muted", "small");
        note.setLabel(getTranslation("evaluator.note", name()));
        note.setMaxLength(Line.NOTE_MAX);
        note.setMinRows(2);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE);
        note.addValueChangeListener(e -> {
            if (e.isFromClient()) Attempt.run(this, changed);
        });
        var place = sheet + "/" + criterion.criterion();
        points = PointsInput.of(
                scoring.scale(), getTranslation("evaluator.points", name()), this, place + "/points", () -> {
                    describe();
                    changed.run();
                });
        sharedNote = new SharedField(note, changed).keptAt(this, place + "/note");
        band.addClassNames("band", "visually-hidden");
        band.getElement().setAttribute("role", "status");
        var head = new Div(new H3(name()), weight);
        head.addClassName("criterion-head");
        add(head, help, points.field(), band, bands, sharedNote, exhibits);
    }

    String key() {
        return criterion.criterion();
    }

    /** How many passages it rests on. */
    int rests() {
        return exhibits.size();
    }

    String name() {
        return Wording.of(criterion.label());
    }

    /** As they stand in the field, if they can be read. */
    @Nullable
    Score points() {
        return points.given().orElse(null);
    }

    /** As it stands here, saved or not. */
    Line shown() {
        return new Line(criterion.criterion(), points(), "");
    }

    /** The keyboard goes on here. */
    void enter() {
        getElement()
                .executeJs("this.scrollIntoView({block: 'start'});"
                        + "this.querySelector('input, [role=radio], vaadin-select-value-button')?.focus()");
    }

    boolean hasNote() {
        return !note.getValue().isBlank();
    }

    /** What stands here is settled: every figure can be read, and nothing waits for a choice between two texts. */
    boolean isClear() {
        return points.isClear() && !sharedNote.isContested();
    }

    /** What is to be written on these marks: fields that were typed in, and nobody else has changed. */
    Optional<Line> typed(Marks seen) {
        var was = line(seen);
        var text = sharedNote.isTouched() && !sharedNote.isContested();
        var now = new Line(
                was.criterion(),
                points.isTyped() ? points() : was.points(),
                text ? note.getValue() : was.note(),
                was.evidence());
        return now.equals(was) ? Optional.empty() : Optional.of(now);
    }

    /** Takes what is stored now. True when it changes something on the screen. */
    boolean newest(Marks sheet) {
        var line = line(sheet);
        points.close(!sheet.open());
        note.setReadOnly(!sheet.open());
        var figure = points.newest(line.points());
        var text = sharedNote.newest(line.note());
        exhibits.show(line.exhibits(), sheet.open());
        describe();
        return figure || text;
    }

    private Line line(Marks sheet) {
        return sheet.line(criterion.criterion()).orElse(new Line(criterion.criterion(), null, ""));
    }

    /** The points as people write them; empty where none can be read. */
    String written() {
        return points.given().map(p -> Numbers.here().plain(p.points())).orElse("");
    }

    private void describe() {
        band.setText(points.given().map(p -> Wording.of(scoring.bandOf(p))).orElse(""));
        bands.mark(band.getText());
    }
}
