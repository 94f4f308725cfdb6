package id.kipp.replication;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What a hub or an edition lets a paper say.
 *
 * @param id {@code hub-<code of the province>} or {@code edition-<id>}, a slash, the kind
 * @param title empty, as the body, where it says again what the dossier says
 */
public record PaperWording(@BsonId String id, long version, String title, String body, List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "paper";

    static PaperWording none(String id) {
        return new PaperWording(id, 0, "", "", List.of());
    }

    PaperWording worded(Actor actor, String heading, String text, Instant now) {
        var next = new PaperWording(id, version + 1, heading, text, outbox);
        var line = AuditLine.of(null, actor, "paper.worded", now, SUBJECT + ":" + id, next.version, next.facts());
        return new PaperWording(id, next.version, heading, text, line.after(outbox));
    }

    Map<String, Object> facts() {
        return Map.of("title", title, "body", body);
    }
}
