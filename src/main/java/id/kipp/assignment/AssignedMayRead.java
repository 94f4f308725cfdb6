package id.kipp.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ReadRight;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who judges a proposal now and has signed the pact may read it; so may the chair of Tim Evaluasi, who consolidates. */
@Component
class AssignedMayRead implements ReadRight {

    private final AssignmentStore store;
    private final Editions editions;

    AssignedMayRead(AssignmentStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    @Override
    public Set<ProposalId> readable(Actor actor, Collection<Entrant> proposals) {
        if (!actor.is(Role.EVALUATOR)) return Set.of();
        return proposals.stream()
                .filter(p -> p.submission() != null)
                .collect(groupingBy(Entrant::edition, mapping(Entrant::id, toSet())))
                .entrySet()
                .stream()
                .flatMap(e -> readable(actor, e.getKey(), e.getValue()))
                .collect(toSet());
    }

    private Stream<ProposalId> readable(Actor actor, EditionId edition, Set<ProposalId> ids) {
        if (!store.signed(edition, actor.id())) return Stream.empty();
        var chairs = editions.find(edition)
                .filter(e -> actor.id().equals(e.team().evaluationChair()))
                .isPresent();
        if (chairs) return ids.stream();
        return store.all(ids).stream().filter(a -> a.has(actor.id())).map(Assignment::id);
    }
}
