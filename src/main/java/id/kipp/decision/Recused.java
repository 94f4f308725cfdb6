package id.kipp.decision;

import id.kipp.assignment.Conflict;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.util.List;

/** A member who neither saw nor decided some candidates, and why. */
public record Recused(AccountId who, Conflict why, List<ProposalId> of) {

    public Recused {
        of = List.copyOf(of);
    }
}
