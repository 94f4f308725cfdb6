package id.kipp.decision;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Boards that are not decided. */
@Component
class BoardsAtWork implements AtWork {

    private final PlenaryStore plenaries;

    BoardsAtWork(PlenaryStore plenaries) {
        this.plenaries = plenaries;
    }

    @Override
    public List<Unfinished> in(Actor actor, Edition edition, Step step) {
        return switch (step) {
            case NOMINATION -> List.of(boards(edition, Matter.FINALISTS));
            case PLENARY -> List.of(boards(edition, Matter.AWARDS));
            default -> List.of();
        };
    }

    @Override
    public Collection<Reminder> reminders(Actor actor, EditionId edition, Step step) {
        return List.of();
    }

    private Unfinished boards(Edition edition, Matter matter) {
        var decided = plenaries.of(edition.id(), matter).stream()
                .filter(Plenary::decided)
                .map(Plenary::group)
                .toList();
        return Unfinished.undecided("boards", edition, decided, edition.team().panelists());
    }
}
