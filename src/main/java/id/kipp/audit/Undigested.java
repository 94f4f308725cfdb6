package id.kipp.audit;

import id.kipp.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A line that a follower could not take. Those of the same subject behind it wait; it is tried again with growing pauses,
 * and put aside after the last of them until a person says "try again".
 *
 * @param seq of the line; what waits behind it is found by the chain
 * @param due when it is tried again
 * @param reason the error's kind, never its words: they may hold what is nobody's to read yet
 */
public record Undigested(
        @BsonId String id,
        String follower,
        String subject,
        long seq,
        String action,
        int tries,
        Instant due,
        boolean aside,
        String reason,
        Instant at) {

    static final int TRIES = 7;
    private static final int GROWING = 4;

    static Undigested first(String follower, AuditEntry line, RuntimeException why, Instant now) {
        return new Undigested(
                follower + " " + line.subject(),
                follower,
                line.subject(),
                line.seq(),
                line.action(),
                1,
                now.plus(pause(1)),
                false,
                kind(why),
                now);
    }

    /** Could not be taken again, or what waits behind it could not. */
    Undigested again(AuditEntry line, RuntimeException why, Instant now) {
        if (line.seq() != seq) return first(follower, line, why, now);
        var last = tries + 1 >= TRIES;
        return new Undigested(
                id, follower, subject, seq, action, tries + 1, now.plus(pause(tries + 1)), last, kind(why), at);
    }

    boolean isDue(Instant now) {
        return !aside && !due.isAfter(now);
    }

    /** 1, 4, 16 … 1,024 seconds: twenty-three minutes in all. */
    private static Duration pause(int tries) {
        return Duration.ofSeconds((long) Math.pow(GROWING, tries - 1.0));
    }

    private static String kind(RuntimeException why) {
        return why instanceof Refusal refusal ? refusal.key() : why.getClass().getSimpleName();
    }
}
