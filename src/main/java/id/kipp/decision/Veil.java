package id.kipp.decision;

import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.ConflictRegister;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Term;
import id.kipp.proposal.ProposalId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody with a conflict of interest sees of a decision: everything but what they are in conflict with. */
@Component
class Veil {

    private final ConflictRegister register;
    private final Calling calling;

    Veil(ConflictRegister register, Calling calling) {
        this.register = register;
        this.calling = calling;
    }

    Decision over(Actor actor, Decision whole) {
        return calling.over(whole).without(hidden(actor, whole));
    }

    /** The secretariat judges nothing and sees everything. */
    private Set<ProposalId> hidden(Actor actor, Decision whole) {
        if (actor.is(Role.SECRETARIAT)) return Set.of();
        return ProposalId.all(register.of(whole.edition(), actor.id()).of(actor.id(), whole.judged()));
    }

    List<Withheld> withheld(Actor actor, Decision whole) {
        if (actor.is(Role.SECRETARIAT)) return List.of();
        var conflicts = register.of(whole.edition(), actor.id());
        return whole.candidates().stream()
                .flatMap(c -> conflicts.between(actor.id(), c.judged()).stream()
                        .map(why -> new Withheld(c.proposal(), c.submitted(), why)))
                .toList();
    }

    /** @throws Refusal {@code conflict.yours} */
    void requireOpen(Actor actor, Decision whole, ProposalId proposal) {
        withheld(actor, whole).stream()
                .filter(w -> w.proposal().equals(proposal))
                .forEach(w -> {
                    throw new Refusal(AssignmentRefusal.CONFLICT_YOURS, new Term("conflict." + w.why()));
                });
    }
}
