package id.kipp.audit;

import id.kipp.kernel.Refusal;
import id.kipp.store.Flat;
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
public record Undigested(@BsonId String id, String follower, @Flat Line line, @Flat Trying trying, Instant at) {

    /** Which it is. */
    public record Line(String subject, long seq, String action) {

        static Line of(AuditEntry entry) {
            return new Line(entry.subject(), entry.seq(), entry.action());
        }
    }

    /** How often it was tried, and what comes next. */
    public record Trying(int tries, Instant due, boolean aside, String reason) {}

    static final int TRIES = 7;
    private static final int GROWING = 4;

    static Undigested first(String follower, AuditEntry line, RuntimeException why, Instant now) {
        var trying = new Trying(1, now.plus(pause(1)), false, kind(why));
        return new Undigested(follower + " " + line.subject(), follower, Line.of(line), trying, now);
    }

    /** Could not be taken again, or what waits behind it could not. */
    Undigested again(AuditEntry entry, RuntimeException why, Instant now) {
        if (entry.seq() != seq()) return first(follower, entry, why, now);
        var next = tries() + 1;
        var again = new Trying(next, now.plus(pause(next)), next >= TRIES, kind(why));
        return new Undigested(id, follower, line, again, at);
    }

    public String subject() {
        return line.subject();
    }

    public long seq() {
        return line.seq();
    }

    public String action() {
        return line.action();
    }

    public int tries() {
        return trying.tries();
    }

    public Instant due() {
        return trying.due();
    }

    public boolean aside() {
        return trying.aside();
    }

    public String reason() {
        return trying.reason();
    }

    boolean isDue(Instant now) {
        return !aside() && !due().isAfter(now);
    }

    /** 1, 4, 16 … 1,024 seconds: twenty-three minutes in all. */
    private static Duration pause(int tries) {
        return Duration.ofSeconds((long) Math.pow(GROWING, tries - 1.0));
    }

    private static String kind(RuntimeException why) {
        return why instanceof Refusal refusal ? refusal.key() : why.getClass().getSimpleName();
    }
}
