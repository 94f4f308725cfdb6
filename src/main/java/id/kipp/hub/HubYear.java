package id.kipp.hub;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.store.Added;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A hub's work plan of one year, and how mature it was in it. @param maturity null while none was recorded */
public record HubYear(
        @BsonId String id,
        long version,
        String hub,
        int year,
        List<PlanItem> items,
        List<AuditLine> outbox,
        @Added @Nullable MaturityResult maturity)
        implements Aggregate {

    public static final int ITEMS = 100;

    static HubYear none(String hub, int year) {
        return new HubYear(hub + "-" + year, 0, hub, year, List.of(), List.of(), null);
    }

    HubYear planned(Actor actor, List<PlanItem> next, Instant now) {
        return new HubYear(id, version + 1, hub, year, next, outbox, maturity).with(actor, "hub.planned", now);
    }

    /** @throws Refusal {@code hub.maturity-recorded} */
    HubYear assessed(Actor actor, MaturityResult result, Instant now) {
        if (maturity != null) throw new Refusal(HubRefusal.MATURITY_RECORDED);
        return new HubYear(id, version + 1, hub, year, items, outbox, result).with(actor, "hub.assessed", now);
    }

    private HubYear with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, "hub-year:" + id, version, facts());
        return new HubYear(id, version, hub, year, items, line.after(outbox), maturity);
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>(Map.of("hub", hub, "year", year, "items", items));
        if (maturity != null) facts.put("maturity", maturity);
        return facts;
    }
}
