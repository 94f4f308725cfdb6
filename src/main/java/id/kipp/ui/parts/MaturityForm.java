package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.edition.Scale;
import id.kipp.hub.MaturityAspect;
import id.kipp.judging.Line;
import id.kipp.judging.Rubric;
import id.kipp.judging.Sheet;
import id.kipp.kernel.Score;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Section;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The questions on a hub's maturity by aspect, each saved as it is answered, with another's answers beside them. */
public final class MaturityForm extends Div {

    private final Rubric rubric;
    private final List<Line> beside;
    private final boolean open;
    private final BiFunction<Sheet, Line, Sheet> save;
    private Sheet sheet;

    /** @param beside another's answers, none where none are shown @param writes the reader answers @param save what is to be done with an answer */
    public MaturityForm(
            Rubric rubric, Sheet sheet, List<Line> beside, boolean writes, BiFunction<Sheet, Line, Sheet> save) {
        this.rubric = rubric;
        this.sheet = sheet;
        this.beside = beside;
        this.open = writes && !sheet.isSealed();
        this.save = save;
        addClassName("stack");
        for (var aspect : MaturityAspect.values()) add(aspect(aspect));
    }

    /** As it was saved last. */
    public Sheet sheet() {
        return sheet;
    }

    private Section aspect(MaturityAspect aspect) {
        var questions =
                rubric.items().stream().filter(i -> aspect.holds(i.criterion())).toList();
        var weight = questions.stream().mapToInt(Rubric.Item::weight).sum();
        var section = new Section(getTranslation(aspect.key())).says(getTranslation("maturity.weight", weight));
        questions.forEach(q -> section.add(question(q)));
        return section;
    }

    private Div question(Rubric.Item item) {
        var given = line(sheet.marks().lines(), item.criterion());
        var step = new Select<Scale.Option>();
        var label = Wording.of(item.label());
        step.setLabel(label);
        step.setItems(rubric.scale().options());
        step.setItemLabelGenerator(o -> o.key() + " · " + Wording.of(o.label()));
        step.setWidthFull();
        var proof = new TextField(getTranslation("maturity.evidence"));
        proof.setAriaLabel(getTranslation("maturity.evidence") + ": " + label);
        proof.setMaxLength(Typed.REASON_MAX);
        proof.setValueChangeMode(ValueChangeMode.ON_BLUR);
        proof.setWidthFull();
        if (given != null) {
            step.setValue(option(given));
            proof.setValue(given.note());
        }
        step.setReadOnly(!open);
        proof.setReadOnly(!open);
        step.addValueChangeListener(e -> {
            if (e.isFromClient()) store(item, step, proof);
        });
        proof.addValueChangeListener(e -> {
            if (e.isFromClient()) store(item, step, proof);
        });
        var fields = new Div(step, proof);
        var other = line(beside, item.criterion());
        if (other != null) fields.add(other(other));
        return fields;
    }

    private void store(Rubric.Item item, Select<Scale.Option> step, TextField proof) {
        var chosen = step.getValue();
        var points = chosen == null ? null : new Score(chosen.points());
        Attempt.run(this, () -> sheet = save.apply(sheet, new Line(item.criterion(), points, proof.getValue())));
    }

    private Paragraph other(Line line) {
        var option = option(line);
        var said = option == null ? "" : option.key() + " · " + Wording.of(option.label());
        var says = new Paragraph(
                line.note().isEmpty()
                        ? getTranslation("maturity.other", said)
                        : getTranslation("maturity.other-proven", said, line.note()));
        says.addClassNames("muted", "small");
        return says;
    }

    private Scale.@Nullable Option option(Line line) {
        var given = line.points();
        return rubric.scale().options().stream()
                .filter(o -> given != null && o.points() == given.hundredths())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Line line(List<Line> lines, String question) {
        return lines.stream()
                .filter(l -> l.criterion().equals(question))
                .findFirst()
                .orElse(null);
    }
}
