package id.kipp.decision;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;

/**
 * What a case changes of a decision.
 *
 * @param cause number of the case
 * @param correction how the candidate is called from now on; nothing: it is left out
 * @param reason what was found
 * @param by who found it
 */
public record Amendment(String cause, ProposalId proposal, Correction correction, String reason, AccountId by) {

    /** It is left out, and the next in order takes its place. */
    public boolean excludes() {
        return correction.isNothing();
    }
}
