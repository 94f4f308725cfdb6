package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody leaves an office, and whom they name to come after them.
 *
 * @param next null where nothing was said, it was taken back, or the office has been handed over
 */
public record Resignation(@BsonId AccountId id, long version, @Nullable Successor next, List<AuditLine> outbox)
        implements Aggregate {

    public static final String BEGUN = "leaving.begun";
    static final String TAKEN_BACK = "leaving.taken-back";
    static final String FORGOTTEN = "leaving.forgotten";

    /** @param at when they were named */
    public record Successor(String name, String email, Instant at) {}

    static Resignation none(AccountId id) {
        return new Resignation(id, 0, null, List.of());
    }

    Resignation begun(Actor actor, Successor named) {
        return next(actor, named, BEGUN, named.at());
    }

    Resignation takenBack(Actor actor, Instant now) {
        return next(actor, null, TAKEN_BACK, now);
    }

    /** Nobody needs to know any more whom they named. @param handedOver when; whom they named later, back in an office, stays */
    Resignation forgotten(Actor actor, Instant handedOver, Instant now) {
        return next == null || next.at().isAfter(handedOver) ? this : next(actor, null, FORGOTTEN, now);
    }

    private Resignation next(Actor actor, @Nullable Successor named, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, "leaving:" + id.value(), version + 1, Map.of());
        return new Resignation(id, version + 1, named, line.after(outbox));
    }
}
