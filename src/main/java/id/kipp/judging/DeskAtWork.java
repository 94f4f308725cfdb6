package id.kipp.judging;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sheets that are not sealed and scores that are not agreed. */
@Component
class DeskAtWork implements AtWork {

    private final Evaluations evaluations;
    private final ConsolidationStore consolidations;

    DeskAtWork(Evaluations evaluations, ConsolidationStore consolidations) {
        this.evaluations = evaluations;
        this.consolidations = consolidations;
    }

    @Override
    public List<Unfinished> in(Actor actor, Edition edition, Step step) {
        return isMine(edition, step) ? List.of(sheets(actor, edition), agreements(actor, edition)) : List.of();
    }

    @Override
    public Collection<Reminder> reminders(Actor actor, Edition edition, Step step) {
        if (!isMine(edition, step)) return List.of();
        var late = evaluations.unsealed(actor, edition.id()).keySet();
        return late.isEmpty() ? List.of() : List.of(new Reminder(Audience.team(late), "deadline.sheets"));
    }

    private static boolean isMine(Edition edition, Step step) {
        return step.equals(edition.constitution().round("desk").step());
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
}
