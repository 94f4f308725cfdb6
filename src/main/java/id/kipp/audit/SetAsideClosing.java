package id.kipp.audit;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * That an administrator has looked into a line set aside and why nothing more is to be done about it; itself in the log. The
 * line stays where it is.
 *
 * @param id of the line set aside: one line is closed once
 */
public record SetAsideClosing(
        @BsonId String id, long version, String reason, AccountId by, Instant at, List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "set-aside";
    static final String ACTION = "set-aside.closed";

    static SetAsideClosing of(Actor actor, SetAside line, String reason, Instant now) {
        var open = new SetAsideClosing(line.id(), 1, reason, actor.id(), now, List.of());
        var said = AuditLine.of(null, actor, ACTION, now, open.subject(), 1, open.facts());
        return new SetAsideClosing(line.id(), 1, reason, actor.id(), now, List.of(said));
    }

    String subject() {
        return SUBJECT + ":" + id;
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of("line", id, "reason", new Hidden(reason), "by", by, "at", at);
    }
}
