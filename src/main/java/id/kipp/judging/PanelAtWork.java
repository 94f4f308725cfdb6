package id.kipp.judging;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The panel's sheets that are not sealed. */
@Component
class PanelAtWork implements AtWork {

    private final Hearings hearings;

    PanelAtWork(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public List<Unfinished> in(Actor actor, Edition edition, Step step) {
        return isMine(edition, step) ? List.of(sheets(actor, edition)) : List.of();
    }

    @Override
    public Collection<Reminder> reminders(Actor actor, Edition edition, Step step) {
        if (!isMine(edition, step)) return List.of();
        var late = unsealed(actor, edition.id());
        return late.isEmpty() ? List.of() : List.of(new Reminder(Audience.team(late), "deadline.panel-sheets"));
    }

    private static boolean isMine(Edition edition, Step step) {
        return step.equals(edition.constitution().round("panel").step());
    }

    private Unfinished sheets(Actor actor, Edition edition) {
        var open = unsealed(actor, edition.id());
        return Unfinished.of("panel-sheets", open.size(), Set.copyOf(open));
    }

    /** Each once for each sheet. */
    private List<AccountId> unsealed(Actor actor, EditionId edition) {
        return hearings.progress(actor, edition).stream()
                .flatMap(p -> p.bench().stream().filter(b -> !p.sealed().contains(b)))
                .toList();
    }
}
