package id.kipp.decision;

import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Withheld;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Term;
import id.kipp.proposal.ProposalId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a panelist with a conflict of interest sees of a board: everything but what they are in conflict with. */
@Component
class BoardVeil {

    private final ConflictRegister register;

    BoardVeil(ConflictRegister register) {
        this.register = register;
    }

    Plenary over(Actor actor, Plenary whole) {
        return whole.without(hidden(actor, whole));
    }

    Set<ProposalId> hidden(Actor actor, Plenary whole) {
        return withheld(actor, whole).stream().map(Withheld::proposal).collect(Collectors.toSet());
    }

    /** The secretariat judges nothing and sees everything. */
    List<Withheld> withheld(Actor actor, Plenary whole) {
        if (actor.is(Role.SECRETARIAT)) return List.of();
        var conflicts = register.of(whole.edition(), actor.id());
        return whole.contenders().stream()
                .flatMap(c -> conflicts.between(actor.id(), c.judged()).stream()
                        .map(why -> new Withheld(c.proposal(), c.number(), c.title(), c.agency(), c.cluster(), why)))
                .toList();
    }

    /** @throws Refusal {@code conflict.yours} */
    void requireOpen(Actor actor, Plenary whole, ProposalId proposal) {
        withheld(actor, whole).stream()
                .filter(w -> w.proposal().equals(proposal))
                .forEach(w -> {
                    throw new Refusal(AssignmentRefusal.CONFLICT_YOURS, new Term("conflict." + w.why()));
                });
    }
}
