package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Judges;
import id.kipp.ui.kit.FigureField;
import java.util.List;
import java.util.function.Supplier;

/** Who judges in a round, of which team, how many to each, and who opens a sealed sheet again. */
final class JudgesFields extends Div implements Supplier<Judges> {

    private final Judges judges;
    private final Select<Judges.Who> who;
    private final Select<String> team;
    private final FigureField each;
    private final Select<String> beside;
    private final Select<Judges.Reopens> reopens;

    JudgesFields(Judges judges, RuleFigures figures, String path) {
        this.judges = judges;
        who = figures.choice(
                "workshop.who-judges",
                List.of(Judges.Who.values()),
                w -> getTranslation("workshop.who." + w),
                judges.who());
        team = figures.choice(
                "workshop.of-team",
                List.of("evaluators", "panelists"),
                t -> t.isEmpty() ? "–" : getTranslation("workshop.board." + t),
                judges.team());
        beside = figures.choice(
                "workshop.beside",
                List.of("", "evaluators", "panelists"),
                t -> t == null || t.isEmpty() ? "–" : getTranslation("workshop.board." + t),
                judges.beside() == null ? "" : judges.beside());
        each = figures.number("secretariat.reviews", judges.each(), path + ".judges.each");
        reopens = figures.choice(
                "workshop.reopens",
                List.of(Judges.Reopens.values()),
                r -> getTranslation("workshop.reopens." + r),
                judges.reopens());
        who.addValueChangeListener(e -> fits(e.getValue()));
        fits(judges.who());
        setId(path + ".judges");
        add(line(who, team, beside, each, reopens));
    }

    private void fits(Judges.Who now) {
        team.setVisible(now.isOfTeam());
        beside.setVisible(now == Judges.Who.NAMED);
        each.setVisible(now == Judges.Who.ASSIGNED);
        if (now.isOfTeam() && team.getValue().isEmpty()) team.setValue("panelists");
        if (now == Judges.Who.ASSIGNED && value(each) == 0) each.fill(2);
    }

    void onPlanned(java.util.function.Consumer<Boolean> heard) {
        who.addValueChangeListener(e -> heard.accept(e.getValue() == Judges.Who.ASSIGNED));
        heard.accept(judges.who() == Judges.Who.ASSIGNED);
    }

    @Override
    public Judges get() {
        return new Judges(
                who.getValue(),
                who.getValue().isOfTeam() ? team.getValue() : "",
                value(each),
                reopens.getValue(),
                who.getValue() == Judges.Who.NAMED && !beside.getValue().isEmpty() ? beside.getValue() : null);
    }
}
