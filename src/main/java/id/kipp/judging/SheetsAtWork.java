package id.kipp.judging;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sheets that are not sealed and scores that are not agreed. */
@Component
class SheetsAtWork implements AtWork {

    private final RoundProgress progress;
    private final ConsolidationStore consolidations;

    SheetsAtWork(RoundProgress progress, ConsolidationStore consolidations) {
        this.progress = progress;
        this.consolidations = consolidations;
    }

    @Override
    public List<Unfinished> in(Actor actor, Edition edition, Step step) {
        return Stream.concat(
                        rounds(edition, r -> r.step().equals(step)).flatMap(r -> unfinished(actor, r).stream()),
                        rounds(edition, r -> isOnlyAgreed(r, step)).map(r -> agreements(progress(actor, r), r)))
                .toList();
    }

    @Override
    public Collection<Reminder> reminders(Actor actor, Edition edition, Step step) {
        return rounds(edition, r -> r.step().equals(step))
                .flatMap(r -> reminder(actor, r).stream())
                .toList();
    }

    private Optional<Reminder> reminder(Actor actor, RoundRule round) {
        var late = progress.unsealed(actor, round.edition().id(), round.key()).keySet();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reminder(Audience.team(late), "deadline." + word(round)));
    }

    private List<Unfinished> unfinished(Actor actor, RoundRule round) {
        var all = progress(actor, round);
        var open = all.stream()
                .flatMap(o -> o.judges().stream().filter(j -> !o.sealed().contains(j)))
                .toList();
        var sheets = Unfinished.of(word(round), open.size(), Set.copyOf(open));
        return round.agreed() ? List.of(sheets, agreements(all, round)) : List.of(sheets);
    }

    private Unfinished agreements(List<RoundProgress.Of> all, RoundRule round) {
        var agreed = consolidations.agreedIn(round);
        var waiting = all.stream()
                .filter(RoundProgress.Of::isComplete)
                .filter(o -> !agreed.contains(o.subject()))
                .count();
        return Unfinished.of("agreements", (int) waiting, waiting == 0 ? Set.of() : Set.copyOf(round.team()));
    }

    private List<RoundProgress.Of> progress(Actor actor, RoundRule round) {
        return progress.of(actor, round.edition().id(), round.key());
    }

    /** With the end of the step the team can agree no more, though it has been judging in another. */
    private static boolean isOnlyAgreed(RoundRule round, Step step) {
        return round.agreed()
                && !round.step().equals(step)
                && round.edition().agreeing(round.round()).step().equals(step);
    }

    private static Stream<RoundRule> rounds(Edition edition, Predicate<RoundRule> which) {
        return RoundRule.of(edition).stream().filter(RoundRule::isOfPeople).filter(which);
    }

    /** As the sentences call the round's sheets. */
    private static String word(RoundRule round) {
        return round.role() == Role.EVALUATOR ? "sheets" : "panel-sheets";
    }
}
