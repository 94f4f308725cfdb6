package id.kipp.edition;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * How many days before a step closes those are reminded who still have something to do in it. May change while an edition
 * runs; a week and a day before are proposed.
 */
public record Reminders(@BsonId EditionId id, long version, List<Integer> days, List<AuditLine> outbox)
        implements Aggregate {

    static final List<Integer> PROPOSED = List.of(7, 1);
    static final int MOST = 5;
    static final int LONGEST = 60;

    static Reminders proposed(EditionId edition) {
        return new Reminders(edition, 0, PROPOSED, List.of());
    }

    /** @throws Refusal {@code edition.reminder-days} when there are too many, or one is not from 1 to 60 */
    Reminders set(Actor actor, List<Integer> wanted, Instant now) {
        var sorted =
                wanted.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (sorted.size() > MOST || sorted.stream().anyMatch(d -> d < 1 || d > LONGEST))
            throw new Refusal(EditionRefusal.REMINDER_DAYS, MOST, LONGEST);
        var line = AuditLine.of(
                id.value(),
                actor,
                "edition.reminders",
                now,
                "reminders:" + id.value(),
                version + 1,
                new Reminders(id, version + 1, sorted, List.of()).facts());
        return new Reminders(id, version + 1, sorted, line.after(outbox));
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of("days", days);
    }
}
