package id.kipp.auditexport;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;

/** That somebody took an edition's log with them; itself in the log. */
public record Exported(
        @BsonId String id,
        long version,
        EditionId edition,
        boolean names,
        AccountId by,
        Instant at,
        List<AuditLine> outbox)
        implements Aggregate {

    static Exported of(Actor actor, EditionId edition, boolean names, Instant now) {
        var id = edition.value() + "/" + UUID.randomUUID();
        var open = new Exported(id, 1, edition, names, actor.id(), now, List.of());
        var line = AuditLine.of(edition.value(), actor, "log.exported", now, "export:" + id, 1, open.facts());
        return new Exported(id, 1, edition, names, actor.id(), now, List.of(line));
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of("edition", edition, "names", names, "by", by, "at", at);
    }
}
