package id.kipp.edition;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * How many days, and on the last day how many hours, before a step closes those are reminded who still have something to do
 * in it. May change while an edition runs; 7, 3 and 1 days and 6 hours before are proposed.
 */
public record Reminders(
        @BsonId EditionId id, long version, List<Integer> days, @Nullable List<Integer> hours, List<AuditLine> outbox)
        implements Aggregate {

    static final List<Integer> PROPOSED = List.of(7, 3, 1);
    static final List<Integer> PROPOSED_HOURS = List.of(6);
    static final int DAY = 24;
    static final int MOST = 5;
    static final int LONGEST = 60;

    public Reminders {
        days = List.copyOf(days);
        hours = hours == null ? List.of() : List.copyOf(hours); // kept before there were hours
    }

    static Reminders proposed(EditionId edition) {
        return new Reminders(edition, 0, PROPOSED, PROPOSED_HOURS, List.of());
    }

    /** On the last day. */
    @Override
    public List<Integer> hours() {
        return Objects.requireNonNullElse(hours, List.of());
    }

    /** All of them, longest first. */
    List<Duration> ahead() {
        return Stream.concat(
                        days.stream().map(Duration::ofDays), hours().stream().map(Duration::ofHours))
                .toList();
    }

    /**
     * @throws Refusal {@code edition.reminder-days} when there are too many, or one is not from 1 to 60; {@code
     *     edition.reminder-hours} when there are too many, or one is not from 1 to 23
     */
    Reminders set(Actor actor, List<Integer> wantedDays, List<Integer> wantedHours, Instant now) {
        var before = sorted(wantedDays);
        if (!areWithin(before, LONGEST)) throw new Refusal(EditionRefusal.REMINDER_DAYS, MOST, LONGEST);
        var last = sorted(wantedHours);
        if (!areWithin(last, DAY - 1)) throw new Refusal(EditionRefusal.REMINDER_HOURS, MOST, DAY - 1);
        var next = new Reminders(id, version + 1, before, last, outbox);
        var line = AuditLine.of(
                id.value(), actor, "edition.reminders", now, "reminders:" + id.value(), next.version, next.facts());
        return new Reminders(id, next.version, before, last, line.after(outbox));
    }

    private static List<Integer> sorted(List<Integer> wanted) {
        return wanted.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private static boolean areWithin(List<Integer> wanted, int longest) {
        return wanted.size() <= MOST && wanted.stream().allMatch(w -> w >= 1 && w <= longest);
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return hours().isEmpty() ? Map.of("days", days) : Map.of("days", days, "hours", hours());
    }
}
