package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.kipp.account.CurrentActor;
import id.kipp.decision.Candidate;
import id.kipp.decision.Nomination;
import id.kipp.decision.Nominations;
import id.kipp.decision.Pool;
import id.kipp.edition.Edition;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.RankTable;
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
            boolean withheld,
            Runnable changed) {
        this.nominations = nominations;
        this.current = current;
        this.edition = edition;
        this.nomination = nomination;
        this.tied = pool.tied();
        this.changed = changed;
        add(new RankTable<>(edition.constitution(), nomination.group(), PoolTable::row)
                .state(this::state)
                .change(this::deviate)
                .nobody(getTranslation(withheld ? "rank.all-withheld" : "rank.nobody"))
                .show(getTranslation("agency.kind." + pool.cluster()), says(pool), pool.candidates()));
    }

    private static RankTable.Row row(Candidate c) {
        return new RankTable.Row(c.rank(), c.title(), c.agency(), c.category(), c.score() / 100.0, c.tie());
    }

    private String says(Pool pool) {
        return getTranslation(
                "secretariat.pool",
                pool.seats(),
                pool.places(),
                pool.chosen(),
                count(pool, Candidate::newFace),
                count(pool, Candidate::disadvantaged));
    }

    private static long count(Pool pool, Predicate<Candidate> which) {
        return pool.candidates().stream()
                .filter(Candidate::chosen)
                .filter(which)
                .count();
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
