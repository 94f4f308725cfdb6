package id.kipp.decision;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Added;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A candidate taken, left or given another award than its rank says, and why.
 *
 * @param tier empty where there is none
 * @param cause number of the case that it follows from; null where people thought of it themselves
 * @param called how it is called from now on, where that is all a case changes; else null
 */
public record Deviation(
        ProposalId proposal,
        boolean chosen,
        String tier,
        String reason,
        AccountId by,
        Instant at,
        @Nullable String cause,
        @Added @Nullable Correction called) {

    /** It is left out for good because of what a case found. */
    public boolean excludes() {
        return cause != null && !chosen && !corrects();
    }

    /** It departs from no rank, and says how the candidate is called. */
    public boolean corrects() {
        return called != null;
    }

    /** One in the place of which this one stands: of the same cause, for people take back what they said and no case does. */
    boolean replaces(Deviation other) {
        return proposal.equals(other.proposal) && Objects.equals(cause, other.cause);
    }
}
