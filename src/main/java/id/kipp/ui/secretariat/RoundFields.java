package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.row;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Constitution;
import id.kipp.edition.Merging;
import id.kipp.edition.Merging.Caller;
import id.kipp.edition.Round;
import id.kipp.judging.RoundRule;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.function.Supplier;

/** The figures of one round of judging, its rubric, and whether a third judge is called, and by whom. */
final class RoundFields extends Div implements Supplier<Round> {

    private final Round round;
    private final FigureField each;
    private final FigureField discuss;
    private final FigureField grade;
    private final Checkbox third = new Checkbox();
    private final Select<Caller> caller = new Select<>();
    private final RubricFields rubric;

    RoundFields(Constitution rules, Round round, RuleFigures figures) {
        this.round = round;
        var path = "rounds." + round.key();
        var merging = round.merging();
        var passing = merging.passingGrade();
        each = figures.number("secretariat.reviews", round.judges().each(), path + ".judges.each");
        each.setVisible(RoundRule.isPlanned(round));
        discuss = figures.number("secretariat.discuss-over", merging.discussOver(), path + ".merging.discussOver");
        discuss.setVisible(merging.how() == Merging.How.AGREED || merging.third());
        grade = figures.number(
                "secretariat.passing-grade", passing == null ? 0 : passing, path + ".merging.passingGrade");
        grade.setVisible(passing != null);
        third(merging, figures.isFrozen());
        rubric = new RubricFields(rules, round, figures);
        var row = row(each, discuss, grade);
        row.add(third, caller);
        var section = new Section(Wording.of(round.name()), row, rubric);
        section.setId(path);
        add(section);
    }

    private void third(Merging merging, boolean frozen) {
        third.setLabel(getTranslation("secretariat.third-where"));
        third.setValue(merging.third());
        third.setVisible(RoundRule.isPlanned(round));
        third.setReadOnly(frozen);
        third.addValueChangeListener(e -> caller.setVisible(e.getValue()));
        caller.setLabel(getTranslation("secretariat.third-caller"));
        caller.setItems(Caller.values());
        caller.setItemLabelGenerator(c -> getTranslation("secretariat.third-caller-" + c));
        caller.setValue(merging.caller());
        caller.setVisible(third.isVisible() && merging.third());
        caller.setReadOnly(frozen);
    }

    @Override
    public Round get() {
        var merging = round.merging();
        return round.with(round.judges().withEach(value(each)))
                .with(rubric.get())
                .with(new Merging(
                        merging.how(),
                        value(discuss),
                        merging.passingGrade() == null ? null : value(grade),
                        third.getValue(),
                        merging.needed(),
                        merging.prior(),
                        third.getValue() && caller.getValue() == Caller.CHAIR ? Caller.CHAIR : null));
    }
}
