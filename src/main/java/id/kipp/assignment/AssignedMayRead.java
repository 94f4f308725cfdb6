package id.kipp.assignment;

import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ReadRight;
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
    public boolean mayRead(Actor actor, Proposal proposal) {
        if (!actor.is(Role.EVALUATOR) || proposal.submission() == null) return false;
        if (!store.signed(proposal.edition(), actor.id())) return false;
        return store.find(proposal.id()).filter(a -> a.has(actor.id())).isPresent()
                || editions.find(proposal.edition())
                        .filter(e -> actor.id().equals(e.team().evaluationChair()))
                        .isPresent();
    }
}
