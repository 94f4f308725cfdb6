package id.kipp.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

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

/**
 * Who judges a proposal now and has signed the pact may read it; so may the chair of Tim Evaluasi, who consolidates, and
 * whoever stands in for the chair. Nobody with a conflict of interest, whatever they are.
 */
@Component
class AssignedMayRead implements ReadRight {

    private final AssignmentStore store;
    private final Editions editions;
    private final ConflictRegister conflicts;

    AssignedMayRead(AssignmentStore store, Editions editions, ConflictRegister conflicts) {
        this.store = store;
        this.editions = editions;
        this.conflicts = conflicts;
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

    @Override
    public void explain(Actor actor, Entrant proposal) {
        if (!actor.is(Role.EVALUATOR) || proposal.submission() == null) return;
        var edition = editions.find(proposal.edition());
        if (edition.filter(e -> e.team().evaluates(actor.id())).isPresent()) conflicts.require(actor, proposal);
    }

    private Stream<ProposalId> readable(Actor actor, EditionId id, List<Entrant> asked) {
        if (!store.signed(id, actor.id())) return Stream.empty();
        var edition = editions.get(id);
        var presides = conflicts.presiding(id, edition.evaluationChair(), actor.id());
        var judged = asked.stream().map(Judged::of).toList();
        var open = judged.stream()
                .filter(j -> presides.closedTo(actor.id(), j).isEmpty())
                .toList();
        var presided = open.stream()
                .filter(j -> presides.by(actor.id(), j))
                .map(Judged::proposal)
                .collect(toSet());
        var others = open.stream()
                .map(Judged::proposal)
                .filter(p -> !presided.contains(p))
                .toList();
        var mine = others.isEmpty()
                ? Stream.<ProposalId>of()
                : store.all(others).stream().filter(a -> a.has(actor.id())).map(Assignment::id);
        return Stream.concat(presided.stream(), mine);
    }
}
