package id.kipp.hub;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * How many hubs there are to be.
 *
 * @param central ministries and agencies
 * @param basis which paper says so
 */
public record HubTarget(
        @BsonId String id, long version, int provinces, int central, int year, String basis, List<AuditLine> outbox)
        implements Aggregate {

    static final String ONLY = "target";
    public static final int PROVINCES = 38;
    public static final int CENTRAL = 200;
    private static final int LAST_YEAR = 2100;

    /** All provinces, and as many ministries and agencies as were counted in October 2025: a default of this system. */
    static HubTarget usual() {
        return new HubTarget(ONLY, 0, PROVINCES, 18, 2029, "", List.of());
    }

    HubTarget set(Actor actor, int regions, int ministries, int until, String paper, Instant now) {
        if (regions < 0 || regions > PROVINCES || ministries < 0 || ministries > CENTRAL)
            throw new Refusal(HubRefusal.BAD_TARGET, PROVINCES, CENTRAL);
        if (until < HubInstrument.FIRST_YEAR || until > LAST_YEAR)
            throw new Refusal(HubRefusal.BAD_YEAR, HubInstrument.FIRST_YEAR, LAST_YEAR);
        var said = Typed.reason(paper, HubRefusal.REASON_MISSING);
        var next = new HubTarget(id, version + 1, regions, ministries, until, said, outbox);
        var line = AuditLine.of(null, actor, "hub.target", now, "hub-target:" + id, version + 1, next.facts());
        return new HubTarget(id, version + 1, regions, ministries, until, said, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        return Map.of("provinces", provinces, "central", central, "year", year, "basis", basis);
    }
}
