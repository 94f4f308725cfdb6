package id.kipp.hub;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.store.Added;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A forum, a visit, a mentor's note, a meeting, a message: what a hub does with others, and what follows from it.
 *
 * @param due when the first of its actions that are not done is due; null where all are
 * @param by who wrote it first; null where that was not kept yet
 */
public record HubEvent(
        @BsonId String id,
        long version,
        String hub,
        EventText text,
        List<HubAttendee> attendance,
        List<HubAction> actions,
        @Nullable LocalDate due,
        List<AuditLine> outbox,
        @Added @Nullable AccountId by)
        implements Aggregate {

    public static final int ATTENDEES = 500;
    public static final int ACTIONS = 100;

    static HubEvent first(Actor actor, String id, String hub, EventText text, Instant now) {
        return new HubEvent(id, 1, hub, text, List.of(), List.of(), null, List.of(), actor.id())
                .with(actor, "hub-event.planned", now);
    }

    HubEvent rewritten(Actor actor, EventText next, Instant now) {
        return new HubEvent(id, version + 1, hub, next, attendance, actions, due, outbox, by)
                .with(actor, "hub-event.rewritten", now);
    }

    HubEvent attended(Actor actor, List<HubAttendee> all, Instant now) {
        return new HubEvent(id, version + 1, hub, text, all, actions, due, outbox, by)
                .with(actor, "hub-event.attended", now);
    }

    HubEvent agreed(Actor actor, List<HubAction> all, Instant now) {
        return new HubEvent(id, version + 1, hub, text, attendance, all, first(all), outbox, by)
                .with(actor, "hub-event.agreed", now);
    }

    /** How many people came. */
    public int people() {
        return attendance.stream().mapToInt(HubAttendee::people).sum();
    }

    private static @Nullable LocalDate first(List<HubAction> all) {
        return all.stream()
                .filter(a -> a.done() == null)
                .map(HubAction::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private HubEvent with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, "hub-event:" + id, version, facts());
        return new HubEvent(id, version, hub, text, attendance, actions, due, line.after(outbox), by);
    }

    /** All of it, as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("hub", hub);
        facts.put("text", text);
        facts.put("attendance", attendance);
        facts.put("actions", actions);
        facts.put("due", due);
        if (by != null) facts.put("by", by);
        return facts;
    }
}
