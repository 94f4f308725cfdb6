package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.evaluation.Candidate;
import id.kipp.evaluation.Nomination;
import id.kipp.evaluation.Nominations;
import id.kipp.evaluation.Pool;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.function.Predicate;

/** One cluster's candidates in order: score, tie, who is within, what people decided. */
final class PoolTable extends Div {

    private final Nominations nominations;
    private final CurrentActor current;
    private final Edition edition;
    private final Nomination nomination;
    private final List<Candidate> tied;
    private final Runnable changed;

    PoolTable(
            Nominations nominations,
            CurrentActor current,
            Edition edition,
            Nomination nomination,
            Pool pool,
            Runnable changed) {
        this.nominations = nominations;
        this.current = current;
        this.edition = edition;
        this.nomination = nomination;
        this.tied = pool.tied();
        this.changed = changed;
        var grid = new DataGrid<Candidate>(getTranslation("agency.kind." + pool.cluster()));
        grid.figure("#", Candidate::rank);
        grid.text(getTranslation("secretariat.title"), Candidate::title).setFlexGrow(3);
        grid.text(getTranslation("secretariat.agency"), Candidate::agency).setFlexGrow(2);
        grid.text(getTranslation("secretariat.category"), this::category);
        grid.figure(getTranslation("secretariat.score"), c -> Numbers.here().decimal(c.score() / 100.0, 2));
        grid.text(getTranslation("secretariat.tie"), this::tie);
        grid.cell(getTranslation("secretariat.state"), this::state);
        grid.cell("", this::deviate);
        grid.narrow(c -> new Div(
                new Span(c.rank() + ". " + c.title()),
                new Paragraph(c.agency() + " · " + Numbers.here().decimal(c.score() / 100.0, 2)),
                state(c),
                deviate(c)));
        grid.setItems(pool.candidates());
        grid.setAllRowsVisible(pool.candidates().size() <= 30);
        add(new Section(getTranslation("agency.kind." + pool.cluster()), grid)
                .says(getTranslation(
                        "secretariat.pool",
                        pool.seats(),
                        pool.places(),
                        pool.chosen(),
                        count(pool, Candidate::newFace),
                        count(pool, Candidate::disadvantaged))));
    }

    private static long count(Pool pool, Predicate<Candidate> which) {
        return pool.candidates().stream()
                .filter(Candidate::chosen)
                .filter(which)
                .count();
    }

    private String category(Candidate candidate) {
        return edition.constitution()
                .category(candidate.category())
                .map(Wording::of)
                .orElse("–");
    }

    /** Which rung of the ladder decided, in words. */
    private String tie(Candidate candidate) {
        if (candidate.tie().isEmpty()) return "";
        if (candidate.tie().equals("people")) return getTranslation("tie.people");
        var colon = candidate.tie().indexOf(':');
        if (colon < 0) return getTranslation("tie." + candidate.tie());
        var key = candidate.tie().substring(colon + 1);
        var name = edition.constitution()
                .form(nomination.group())
                .section(key)
                .map(Wording::of)
                .orElse(key);
        return getTranslation("tie.criterion", name);
    }

    private StateBadge state(Candidate candidate) {
        return candidate.chosen()
                ? new StateBadge(Tone.GOOD, getTranslation("secretariat.nominated"))
                : new StateBadge(Tone.QUIET, getTranslation("secretariat.not-nominated"));
    }

    private Div deviate(Candidate candidate) {
        var actor = current.get();
        var may = !nomination.isDecided()
                && actor.is(Role.EVALUATOR)
                && edition.team().evaluates(actor.id());
        if (!may) return new Div();
        var actions = new Div(decide(candidate, !candidate.chosen()));
        if (tied.contains(candidate) && candidate.chosen()) actions.add(decide(candidate, true));
        return actions;
    }

    /** Against the rank; or, between equals across the cut, what people decided about this one. */
    private Button decide(Candidate candidate, boolean chosen) {
        var key = candidate.chosen() == chosen ? "secretariat.keep" : chosen ? "secretariat.take" : "secretariat.leave";
        var word = getTranslation(key);
        var button = new Button(word, e -> new ReasonDialog(candidate.title(), word)
                .says(getTranslation("secretariat.deviation-says"))
                .ask(reason -> {
                    nominations.deviate(current.get(), nomination, candidate.proposal(), chosen, reason);
                    changed.run();
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(word + ": " + candidate.title());
        return button;
    }
}
