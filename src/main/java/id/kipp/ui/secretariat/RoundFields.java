package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.row;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.html.Div;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.function.Supplier;

/** The figures of one round of judging. */
final class RoundFields extends Div implements Supplier<Round> {

    private final Round round;
    private final FigureField each;
    private final FigureField discuss;
    private final FigureField grade;

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
        add(new Section(Wording.of(round.name()), row(each, discuss, grade)));
    }

    /** Whether there is a figure to set. */
    boolean isNeeded() {
        return each.isVisible() || discuss.isVisible() || grade.isVisible();
    }

    @Override
    public Round get() {
        var merging = round.merging();
        return round.with(round.judges().withEach(value(each)))
                .with(new Merging(
                        merging.how(),
                        value(discuss),
                        merging.passingGrade() == null ? null : value(grade),
                        merging.third(),
                        merging.needed(),
                        merging.prior()));
    }
}
