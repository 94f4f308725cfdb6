package id.kipp.judging;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Aggregate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * When one finalist presents and is interviewed.
 *
 * @param place in the order of the schedule, from 1
 */
public record Hearing(
        @BsonId SubjectId id,
        long version,
        EditionId edition,
        String group,
        int place,
        Instant startsAt,
        int presentationMinutes,
        int interviewMinutes,
        List<AuditLine> outbox)
        implements Aggregate {

    static Hearing none(SubjectId proposal, EditionId edition, String group) {
        return new Hearing(proposal, 0, edition, group, 0, Instant.EPOCH, 0, 0, List.of());
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes((long) presentationMinutes + interviewMinutes));
    }

    Hearing at(Actor actor, int order, Instant start, int presentation, int interview, Instant now) {
        var next = new Hearing(id, version + 1, edition, group, order, start, presentation, interview, outbox);
        var line = AuditLine.of(
                edition.value(), actor, "hearing.scheduled", now, "hearing:" + id.value(), next.version, next.facts());
        return new Hearing(id, next.version, edition, group, order, start, presentation, interview, line.after(outbox));
    }

    /** The slot as it is logged. */
    Map<String, Object> facts() {
        return Map.of(
                "proposal", id,
                "edition", edition,
                "group", group,
                "place", place,
                "startsAt", startsAt,
                "presentationMinutes", presentationMinutes,
                "interviewMinutes", interviewMinutes);
    }
}
