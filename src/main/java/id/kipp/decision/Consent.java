package id.kipp.decision;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;

/**
 * A panelist's consent to the board as it is.
 *
 * @param chair presides over all of it, or over a part: the chair, or who stands in
 * @param except what the panelist is in conflict of interest with: the consent does not speak on it
 */
public record Consent(AccountId by, boolean chair, Instant at, List<ProposalId> except) {

    public Consent {
        except = List.copyOf(except);
    }
}
