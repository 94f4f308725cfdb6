package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Judged;
import id.kipp.assignment.Pacts;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ReadRight;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Evaluators may read what all of them judge, once they have signed the pact and unless they have a conflict. */
@Component
class TeamMayRead implements ReadRight {

    private final Editions editions;
    private final ConflictRegister conflicts;
    private final Pacts pacts;

    TeamMayRead(Editions editions, ConflictRegister conflicts, Pacts pacts) {
        this.editions = editions;
        this.conflicts = conflicts;
        this.pacts = pacts;
    }

    @Override
    public Set<ProposalId> readable(Actor actor, Collection<Entrant> proposals) {
        if (!actor.is(Role.EVALUATOR)) return Set.of();
        return proposals.stream()
                .filter(p -> p.submission() != null)
                .collect(groupingBy(Entrant::edition))
                .entrySet()
                .stream()
                .flatMap(e -> readable(actor, e.getKey(), e.getValue()))
                .collect(toSet());
    }

    private Stream<ProposalId> readable(Actor actor, EditionId id, List<Entrant> all) {
        var rounds = RoundRule.of(editions.get(id), Role.EVALUATOR).stream()
                .filter(r -> !r.assigned() && r.isMember(actor))
                .toList();
        if (rounds.isEmpty() || !pacts.signed(actor, id)) return Stream.empty();
        var known = conflicts.of(id, actor.id());
        return all.stream()
                .filter(p -> rounds.stream().anyMatch(r -> r.reached().stages().contains(p.stage())))
                .filter(p -> !known.exist(actor.id(), Judged.of(p)))
                .map(Entrant::id);
    }
}
