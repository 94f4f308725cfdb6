package id.kipp.decision;

import id.kipp.assignment.Conflict;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.util.List;

/** Who is in conflict with some candidates, and why: a member who neither saw nor decided them, a judge whose sheets on them do not count. */
public record Recused(AccountId who, Conflict why, List<ProposalId> of) {

    public Recused {
        of = List.copyOf(of);
    }
}
