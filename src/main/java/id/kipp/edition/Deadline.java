package id.kipp.edition;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/** What the clock has said of one step of an edition: once for each time at which it was to close. */
public record Deadline(
        @BsonId String id, long version, EditionId edition, Step step, List<Said> said, List<AuditLine> outbox)
        implements Aggregate {

    private static final int CLOSED = 0;

    /** @param days before the closing; 0 that it has closed */
    public record Said(int days, Instant closes) {}

    static Deadline none(EditionId edition, Step step) {
        return new Deadline(edition.value() + "/" + step, 0, edition, step, List.of(), List.of());
    }

    boolean hasReminded(int days, Instant closes) {
        return said.contains(new Said(days, closes));
    }

    boolean hasClosed(Instant closes) {
        return hasReminded(CLOSED, closes);
    }

    Deadline reminded(Actor clock, int days, Instant closes, Instant now) {
        return next(clock, StepEnd.CLOSING, new Said(days, closes), now);
    }

    Deadline closed(Actor clock, Instant closes, Instant now) {
        return next(clock, StepEnd.CLOSED, new Said(CLOSED, closes), now);
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
        return Map.of("edition", edition, "step", step, "closes", last.closes(), "days", last.days());
    }
}
