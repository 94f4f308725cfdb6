package id.kipp.catalogue;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/**
 * What was written once, and what was decided of it.
 *
 * @param approved the public has read it from then on
 * @param reason why it went back; empty where it was approved
 */
public record CasePast(int no, CaseText text, Written written, boolean approved, Written decided, String reason) {

    /** Who, and when. */
    public record Written(AccountId by, Instant at) {}
}
