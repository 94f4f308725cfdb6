package id.kipp.evaluation;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sheets that are not sealed and scores that are not agreed; nominations that are not decided. */
@Component
class DeskAtWork implements AtWork {

    private final Evaluations evaluations;
    private final ConsolidationStore consolidations;
    private final NominationStore nominations;

    DeskAtWork(Evaluations evaluations, ConsolidationStore consolidations, NominationStore nominations) {
        this.evaluations = evaluations;
        this.consolidations = consolidations;
        this.nominations = nominations;
    }

    @Override
    public List<Unfinished> in(Actor actor, Edition edition, Step step) {
        return switch (step) {
            case EVALUATION -> List.of(sheets(actor, edition), agreements(actor, edition));
            case NOMINATION -> List.of(nominations(edition));
            default -> List.of();
        };
    }

    @Override
    public Collection<Reminder> reminders(Actor actor, EditionId edition, Step step) {
        if (step != Step.EVALUATION) return List.of();
        var late = evaluations.unsealed(actor, edition).keySet();
        return late.isEmpty() ? List.of() : List.of(new Reminder(Audience.team(late), "deadline.sheets"));
    }

    private Unfinished sheets(Actor actor, Edition edition) {
        var open =
                evaluations.unsealed(actor, edition.id()); // not the loads: who is told once is not told a moment late
        var count = open.values().stream().mapToInt(Integer::intValue).sum();
        return Unfinished.of("sheets", count, open.keySet());
    }

    private Unfinished agreements(Actor actor, Edition edition) {
        var agreed = consolidations.agreedIn(edition.id());
        var waiting = evaluations.progress(actor, edition.id()).entrySet().stream()
                .filter(Map.Entry::getValue)
                .filter(e -> !agreed.contains(e.getKey()))
                .count();
        return Unfinished.of(
                "agreements",
                (int) waiting,
                waiting == 0 ? Set.of() : Set.copyOf(edition.team().evaluators()));
    }

    private Unfinished nominations(Edition edition) {
        var decided = nominations.of(edition.id()).stream()
                .filter(Nomination::isDecided)
                .map(Nomination::group)
                .toList();
        return Unfinished.undecided(
                "nominations", edition, decided, edition.team().evaluators());
    }
}
