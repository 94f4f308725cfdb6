package id.kipp.replication;

import id.kipp.agency.AgencyKind;
import id.kipp.audit.AuditLine;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A problem that an institution has described, with the originals that were found for it.
 *
 * @param offered when it was written, the best first
 * @param end null while it is open
 */
public record Need(
        @BsonId String id,
        long version,
        By by,
        String problem,
        List<EntryId> offered,
        Instant at,
        @Nullable End end,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "need";

    /** @param province null for national institutions */
    public record By(AgencyId agency, String name, AgencyKind kind, @Nullable Province province) {}

    /** @param interest what came of it; null where it was taken back */
    public record End(@Nullable ReplicationId interest, Instant at) {}

    static Need written(Actor actor, String id, By by, String problem, List<EntryId> offered, Instant now) {
        return new Need(id, 1, by, problem, offered, now, null, List.of()).lined(actor, "need.written", now);
    }

    public boolean isOpen() {
        return end == null;
    }

    /** @throws Refusal {@code replication.need-over} */
    Need became(Actor actor, ReplicationId interest, Instant now) {
        return ended(new End(interest, now)).lined(actor, "need.became", now);
    }

    /** @throws Refusal {@code replication.need-over} */
    Need closed(Actor actor, Instant now) {
        return ended(new End(null, now)).lined(actor, "need.closed", now);
    }

    private Need ended(End how) {
        if (!isOpen()) throw new Refusal(ReplicationRefusal.NEED_OVER);
        return new Need(id, version + 1, by, problem, offered, at, how, outbox);
    }

    private Need lined(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, SUBJECT + ":" + id, version, facts());
        return new Need(id, version, by, problem, offered, at, end, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("by", by);
        facts.put("problem", problem);
        facts.put("offered", offered);
        facts.put("at", at);
        facts.put("end", end);
        return facts;
    }
}
