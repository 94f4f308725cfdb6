package id.kipp.decision;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import java.util.Arrays;
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
        var rules = edition.constitution();
        return Arrays.stream(Matter.values())
                .filter(m -> step.equals(rules.matter(m.name()).step()))
                .map(m -> boards(edition, m))
                .toList();
    }

    private Unfinished boards(Edition edition, Matter matter) {
        var decided = plenaries.of(edition.id(), matter).stream()
                .filter(Plenary::decided)
                .map(Plenary::group)
                .toList();
        return Unfinished.undecided("boards", edition, decided, edition.team().panelists());
    }
}
