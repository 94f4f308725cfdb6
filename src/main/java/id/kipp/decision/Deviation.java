package id.kipp.decision;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A candidate taken, left or given another award than its rank says, and why.
 *
 * @param tier empty where there is none
 * @param cause number of the case that it follows from; null where people thought of it themselves
 */
public record Deviation(
        ProposalId proposal,
        boolean chosen,
        String tier,
        String reason,
        AccountId by,
        Instant at,
        @Nullable String cause) {

    /** It is left out for good because of what a case found. */
    public boolean excludes() {
        return cause != null && !chosen;
    }
}
