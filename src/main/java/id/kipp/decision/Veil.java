package id.kipp.decision;

import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Conflicts;
import id.kipp.assignment.Withheld;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Term;
import id.kipp.proposal.ProposalId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a judge with a conflict of interest sees of a nomination: everything but what they are in conflict with. */
@Component
class Veil {

    private final ConflictRegister register;

    Veil(ConflictRegister register) {
        this.register = register;
    }

    Nomination over(Actor actor, Nomination whole) {
        return whole.without(hidden(actor, whole));
    }

    /** @throws Refusal {@code conflict.yours} */
    void requireOpen(Actor actor, Nomination whole, ProposalId proposal) {
        withheld(actor, whole).stream()
                .filter(w -> w.proposal().equals(proposal))
                .forEach(w -> {
                    throw new Refusal(AssignmentRefusal.CONFLICT_YOURS, new Term("conflict." + w.why()));
                });
    }

    /** The secretariat judges nothing and sees everything. */
    Set<ProposalId> hidden(Actor actor, Nomination whole) {
        if (actor.is(Role.SECRETARIAT)) return Set.of();
        return conflicts(actor, whole).of(actor.id(), whole.judged());
    }

    List<Withheld> withheld(Actor actor, Nomination whole) {
        if (actor.is(Role.SECRETARIAT)) return List.of();
        var conflicts = conflicts(actor, whole);
        return whole.pools().stream()
                .flatMap(p -> p.candidates().stream().flatMap(c -> withheld(actor, conflicts, p.cluster(), c)))
                .toList();
    }

    private static Stream<Withheld> withheld(Actor actor, Conflicts conflicts, String cluster, Candidate c) {
        return conflicts.between(actor.id(), c.judged(cluster)).stream()
                .map(why -> new Withheld(c.proposal(), c.number(), c.title(), c.agency(), cluster, why));
    }

    private Conflicts conflicts(Actor actor, Nomination whole) {
        return register.of(whole.edition(), actor.id());
    }
}
