package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What others have decided on a proposal.
 *
 * @param correctionUntil until when what is missing may be supplied
 * @param called otherwise than it was submitted, as a letter says; null: as it was
 * @param anew another verdict than the announced one, which waits for its decision and letter; null where there is none
 * @param withdrawal that its institution took it back; nothing once it is submitted again
 * @param deliberation what the secretariat keeps to itself of how it came to its verdict; null where there is nothing
 */
public record Course(
        @Nullable Screening screening,
        @Nullable Instant correctionUntil,
        @Nullable Closing closing,
        @Nullable Correction called,
        @Nullable Screening anew,
        Proposal.@Nullable Withdrawal withdrawal,
        @Nullable Deliberation deliberation) {

    static final Course OPEN = new Course(null, null, null, null, null, null, null);

    Course with(@Nullable Screening verdict, @Nullable Instant correction) {
        return new Course(verdict, correction, closing, called, anew, withdrawal, deliberation);
    }

    Course with(@Nullable Closing end) {
        var found = end != null && end.outcome() == Closing.Outcome.NOT_ADMITTED && anew != null ? anew : screening;
        return new Course(found, correctionUntil, end, called, null, withdrawal, deliberation);
    }

    /** @param verdict null: none waits any more */
    Course anew(@Nullable Screening verdict) {
        return new Course(screening, correctionUntil, closing, called, verdict, withdrawal, deliberation);
    }

    Course with(Correction other) {
        return new Course(screening, correctionUntil, closing, other, anew, withdrawal, deliberation);
    }

    Course with(@Nullable Deliberation now) {
        return new Course(screening, correctionUntil, closing, called, anew, withdrawal, now);
    }

    /** Its verdict, or the one that waits beside the announced one, gives way to another or to none; it is not forgotten. */
    Course without(@Nullable Screening gone, Deliberation.Cause cause, String reason, AccountId by, Instant at) {
        return gone == null ? this : with(Deliberation.of(deliberation).after(gone, cause, reason, by, at));
    }

    /** As it was before it was submitted. */
    static Course withdrawn(Submission receipt, Instant at) {
        return new Course(null, null, null, null, null, new Proposal.Withdrawal(receipt, at), null);
    }

    /** Handed in: nobody has found anything of it, and nobody has taken it back. */
    Course handedIn(Submission receipt) {
        var before = without(screening, Deliberation.Cause.CORRECTED, "", receipt.by(), receipt.at());
        return new Course(null, null, closing, called, anew, null, before.deliberation());
    }
}
