package id.kipp.decision;

import static java.util.stream.Collectors.toSet;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Matters that are not decided. */
@Component
class DecisionsAtWork implements AtWork {

    private final DecisionStore store;

    DecisionsAtWork(DecisionStore store) {
        this.store = store;
    }

    @Override
    public List<Unfinished> in(Actor actor, Edition edition, Step step) {
        var rules = edition.constitution();
        var open = rules.matters().stream()
                .filter(m -> m.step().equals(step) && m.ranking() != null)
                .flatMap(m -> rules.seatPools(m).stream()
                        .filter(p -> !store.isDecided(edition.id(), m.key(), p.key()))
                        .map(p -> MatterRules.of(edition, m.key(), p.key())))
                .toList();
        if (open.isEmpty()) return List.of();
        var people = open.stream().flatMap(m -> m.deciders().members().stream()).collect(toSet());
        return List.of(Unfinished.of("decisions", open.size(), people));
    }
}
