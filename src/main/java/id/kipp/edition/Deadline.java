package id.kipp.edition;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.store.Added;
import id.kipp.store.Aggregate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** What the clock has said of one step of an edition: once for each time at which it was to close. */
public record Deadline(
        @BsonId String id, long version, EditionId edition, Step step, List<Said> said, List<AuditLine> outbox)
        implements Aggregate {

    /**
     * @param days before the closing; 0 on the last day, or that it has closed
     * @param hours before the closing on the last day
     */
    public record Said(int days, Instant closes, @Added @Nullable Integer hours) {

        static Said before(Duration left, Instant closes) {
            return left.toDays() > 0
                    ? new Said((int) left.toDays(), closes, null)
                    : new Said(0, closes, (int) left.toHours());
        }

        static Said closed(Instant closes) {
            return new Said(0, closes, null);
        }
    }

    static Deadline none(EditionId edition, Step step) {
        return new Deadline(edition.value() + "/" + step, 0, edition, step, List.of(), List.of());
    }

    boolean hasReminded(Duration before, Instant closes) {
        return said.contains(Said.before(before, closes));
    }

    boolean hasClosed(Instant closes) {
        return said.contains(Said.closed(closes));
    }

    Deadline reminded(Actor clock, Duration before, Instant closes, Instant now) {
        return next(clock, StepEnd.CLOSING, Said.before(before, closes), now);
    }

    Deadline closed(Actor clock, Instant closes, Instant now) {
        return next(clock, StepEnd.CLOSED, Said.closed(closes), now);
    }

    private Deadline next(Actor clock, String action, Said fact, Instant now) {
        var all = Stream.concat(said.stream(), Stream.of(fact)).toList();
        var next = new Deadline(id, version + 1, edition, step, all, outbox);
        var line = AuditLine.of(edition.value(), clock, action, now, "deadline:" + id, next.version, next.facts());
        return new Deadline(id, next.version, edition, step, all, line.after(outbox));
    }

    /** What was said last, as it is logged. */
    Map<String, Object> facts() {
        var last = said.getLast();
        var facts = new HashMap<String, Object>(
                Map.of("edition", edition, "step", step, "closes", last.closes(), "days", last.days()));
        if (last.hours() != null) facts.put("hours", last.hours());
        return facts;
    }
}
