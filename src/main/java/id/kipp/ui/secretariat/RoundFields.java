package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.row;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.edition.Scale;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The figures of one round of judging, the steps in which it is scored, and whether a third judge is called. */
final class RoundFields extends Div implements Supplier<Round> {

    private static final List<Integer> STEPS = List.of(100, 50, 1); // hundredths of a point

    private final Round round;
    private final FigureField each;
    private final FigureField discuss;
    private final FigureField grade;
    private final Select<Integer> step = new Select<>();
    private final Checkbox third = new Checkbox();

    RoundFields(Round round, RuleFigures figures) {
        this.round = round;
        var path = "rounds." + round.key();
        var merging = round.merging();
        var passing = merging.passingGrade();
        each = figures.number("secretariat.reviews", round.judges().each(), path + ".judges.each");
        each.setVisible(round.judges().who() == Judges.Who.ASSIGNED);
        discuss = figures.number("secretariat.discuss-over", merging.discussOver(), path + ".merging.discussOver");
        discuss.setVisible(merging.how() == Merging.How.AGREED);
        grade = figures.number(
                "secretariat.passing-grade", passing == null ? 0 : passing, path + ".merging.passingGrade");
        grade.setVisible(passing != null);
        scale(round.scoring().scale());
        third.setLabel(getTranslation("secretariat.third-where"));
        third.setValue(merging.third());
        third.setVisible(round.judges().who() == Judges.Who.ASSIGNED && merging.how() == Merging.How.AGREED);
        step.setReadOnly(figures.isFrozen());
        third.setReadOnly(figures.isFrozen());
        var row = row(each, discuss, grade);
        row.add(step, third);
        add(new Section(Wording.of(round.name()), row));
    }

    /** Words that carry points are not set here. */
    private void scale(Scale scale) {
        step.setLabel(getTranslation("secretariat.scale"));
        step.setItems(Stream.concat(STEPS.stream(), Stream.of(scale.step()))
                .distinct()
                .toList());
        step.setItemLabelGenerator(
                s -> getTranslation("secretariat.scale-step", Numbers.here().plain(BigDecimal.valueOf(s, 2))));
        step.setValue(scale.step());
        step.setVisible(scale.options().isEmpty());
    }

    /** Whether there is a figure to set. */
    boolean isNeeded() {
        return each.isVisible() || step.isVisible() || discuss.isVisible() || grade.isVisible();
    }

    @Override
    public Round get() {
        var merging = round.merging();
        var scoring = round.scoring();
        return round.with(round.judges().withEach(value(each)))
                .with(scoring.with(new Scale(step.getValue(), scoring.scale().options())))
                .with(new Merging(
                        merging.how(),
                        value(discuss),
                        merging.passingGrade() == null ? null : value(grade),
                        third.getValue(),
                        merging.needed(),
                        merging.prior()));
    }
}
