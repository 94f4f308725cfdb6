package id.kipp.catalogue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether it still runs.
 *
 * @param why only of what has stopped
 * @param checkedAt when its owner last said so
 * @param updatedAt when its owner last said anything about it
 * @param asked the question that is out by mail; null where there is none
 */
public record Pulse(
        Running running,
        @Nullable StopReason why,
        @Nullable Instant checkedAt,
        @Nullable Instant updatedAt,
        @Nullable Question asked) {

    public static final Pulse NONE = new Pulse(Running.UNKNOWN, null, null, null, null);

    /** @param code SHA-256 of what stands in the link, which is kept nowhere */
    public record Question(String code, Instant at) {}

    /** A word this old is said to be so (replication-and-hubs.md 4.1). */
    private static final Duration OVERDUE = Duration.ofDays(396);

    /** Whether what is known of it is too old. @param published when it was published */
    public boolean isOverdue(@Nullable Instant published, Instant now) {
        var last = checkedAt != null ? checkedAt : published;
        return !isOver() && last != null && now.isAfter(last.plus(OVERDUE));
    }

    /** By when it is to be said again. */
    public static Instant dueAfter(Instant checked) {
        return checked.plus(OVERDUE);
    }

    /** Nobody is asked about it any more. */
    public boolean isOver() {
        return running == Running.STOPPED;
    }

    Pulse said(Running now, @Nullable StopReason reason, Instant at) {
        return new Pulse(now, reason, at, at, null);
    }

    Pulse updated(Instant at) {
        return new Pulse(running, why, checkedAt, at, asked);
    }

    Pulse asking(Question question) {
        return new Pulse(running, why, checkedAt, updatedAt, question);
    }
}
