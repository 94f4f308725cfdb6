package id.kipp.edition;

import id.kipp.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;

/** A change of a running or finished step that one of the secretariat asks for; it moves nothing before another confirms. */
public record PendingMove(Window before, Window after, String reason, String letter, AccountId by, Instant at) {

    public Step step() {
        return after.step();
    }

    /** Nobody confirmed it in time; it can only be asked for anew. */
    public boolean isExpired(Duration waits, Instant now) {
        return !now.isBefore(at.plus(waits));
    }
}
