package id.kipp.proposal;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what screening found, as it is decided on.
 *
 * @param correctionUntil until when its institution may supply what is missing; null where it need not
 * @param anew what was found since a letter announced the first; null where nothing was
 */
public record Screened(
        @BsonId ProposalId id,
        Stage stage,
        Header submission,
        @Nullable Verdict screening,
        @Nullable Instant correctionUntil,
        @Nullable Verdict anew) {

    /** What is read of a verdict. */
    public record Verdict(Screening.Outcome outcome, String reason, Instant at) {}

    /** What is decided on. */
    public @Nullable Verdict verdict() {
        return anew == null ? screening : anew;
    }

    /** Something waits to be decided on, or for the letter that says it. */
    public boolean isOpenToDecide() {
        return stage == Stage.SUBMITTED || anew != null;
    }

    /** Nobody has screened it, or it came back corrected and nobody has screened it again. */
    public boolean isWaiting() {
        return stage == Stage.SUBMITTED && screening == null;
    }

    /** What was missing can still be supplied. */
    public boolean isOpen(Instant now) {
        return stage != Stage.SUBMITTED && anew == null && correctionUntil != null && !now.isAfter(correctionUntil);
    }
}
