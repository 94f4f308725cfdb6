package id.kipp.hub;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/** A hub's work plan of one year. */
public record HubYear(
        @BsonId String id, long version, String hub, int year, List<PlanItem> items, List<AuditLine> outbox)
        implements Aggregate {

    public static final int ITEMS = 100;

    static HubYear none(String hub, int year) {
        return new HubYear(hub + "-" + year, 0, hub, year, List.of(), List.of());
    }

    HubYear planned(Actor actor, List<PlanItem> next, Instant now) {
        var planned = new HubYear(id, version + 1, hub, year, next, outbox);
        var line = AuditLine.of(null, actor, "hub.planned", now, "hub-year:" + id, version + 1, planned.facts());
        return new HubYear(id, version + 1, hub, year, next, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        return Map.of("hub", hub, "year", year, "items", items);
    }
}
