package id.kipp.decision;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;

/**
 * A member's consent to the boards as they are.
 *
 * @param chair presides over all of it, or over a part: the chair, or who stands in
 * @param except what the member is in conflict of interest with: the consent does not speak on it
 */
public record Consent(AccountId by, boolean chair, Instant at, List<ProposalId> except) {

    public Consent {
        except = List.copyOf(except);
    }
}
