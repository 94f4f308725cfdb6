package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Merging.After;
import id.kipp.edition.Merging.Caller;
import id.kipp.ui.kit.FigureField;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the sheets of a round become one result: agreed or the mean, what is discussed, whether one judge more is called, by whom, and what counts then. */
final class MergingFields extends Div {

    private final Merging merging;
    private final Select<Merging.How> how;
    private final FigureField discuss;
    private final FigureField grade;
    private final FigureField needed;
    private final Checkbox third;
    private final Select<Caller> caller;
    private final Select<After> after;
    private final FigureField mean;
    private final FigureField weight;

    MergingFields(Merging merging, RuleFigures figures, String path) {
        this.merging = merging;
        how = figures.choice(
                "workshop.merged",
                List.of(Merging.How.values()),
                h -> getTranslation("workshop.merged." + h),
                merging.how());
        discuss = figures.number("secretariat.discuss-over", merging.discussOver(), path + ".merging.discussOver");
        grade = figures.maybe("secretariat.passing-grade", merging.passingGrade(), path + ".merging.passingGrade");
        needed = figures.number("workshop.needed", merging.needed(), path + ".merging.needed");
        third = figures.check("secretariat.third-where", merging.third());
        caller = figures.choice(
                "secretariat.third-caller",
                List.of(Caller.values()),
                c -> getTranslation("secretariat.third-caller-" + c),
                merging.caller());
        after = figures.choice(
                "workshop.after",
                List.of(After.values()),
                a -> getTranslation("workshop.after." + a),
                merging.counted());
        var prior = merging.prior();
        mean = figures.number("workshop.prior-mean", prior == null ? 0 : prior.mean(), path + ".merging.prior");
        weight = figures.number("workshop.prior-weight", prior == null ? 0 : prior.weight(), path + ".merging.prior");
        how.addValueChangeListener(e -> fits());
        third.addValueChangeListener(e -> fits());
        setId(path + ".merging");
        add(line(how, discuss, grade, needed), line(third, caller, after), line(mean, weight));
    }

    /** Only judges with places by a plan get one more. */
    void planned(boolean planned) {
        third.setVisible(planned);
        fits();
    }

    private void fits() {
        discuss.setVisible(how.getValue() == Merging.How.AGREED || third.getValue());
        caller.setVisible(third.isVisible() && third.getValue());
        after.setVisible(caller.isVisible());
    }

    private Merging.@Nullable Prior prior() {
        var said = new Merging.Prior(value(mean), value(weight));
        return merging.prior() == null && said.mean() == 0 && said.weight() == 0 ? null : said;
    }

    /** @param judges without places none of them is ever one more */
    Merging of(Judges judges) {
        var more = third.getValue() && judges.who().hasPlaces();
        return new Merging(
                how.getValue(),
                value(discuss),
                grade.figure().map(BigDecimal::intValueExact).orElse(null),
                more,
                value(needed),
                prior(),
                more && caller.getValue() == Caller.CHAIR ? Caller.CHAIR : null,
                more ? after(judges) : null);
    }

    /** Nothing is written where nobody has said anything that two judges would not go by. */
    private @Nullable After after(Judges judges) {
        var untold = merging.after() == null && after.getValue() == merging.counted();
        return untold && judges.each() == 2 ? null : after.getValue();
    }
}
