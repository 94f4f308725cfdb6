package id.kipp.decision;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nominations that are not decided. */
@Component
class NominationsAtWork implements AtWork {

    private final NominationStore nominations;

    NominationsAtWork(NominationStore nominations) {
        this.nominations = nominations;
    }

    @Override
    public List<Unfinished> in(Actor actor, Edition edition, Step step) {
        return step.equals(edition.constitution().matter("NOMINATION").step())
                ? List.of(nominations(edition))
                : List.of();
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
