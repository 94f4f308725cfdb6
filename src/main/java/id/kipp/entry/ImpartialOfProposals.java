package id.kipp.entry;

import id.kipp.assignment.ConflictRegister;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Impartiality;
import org.springframework.stereotype.Component;

/** Whoever decides on a proposal is asked about conflicts of interest as whoever judges it is. */
@Component
class ImpartialOfProposals implements Impartiality {

    private final ConflictRegister conflicts;

    ImpartialOfProposals(ConflictRegister conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public void require(Actor actor, Entrant proposal) {
        conflicts.require(actor, ProposalSubjects.of(proposal));
    }
}
