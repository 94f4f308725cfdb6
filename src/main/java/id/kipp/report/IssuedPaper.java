package id.kipp.report;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.replication.PaperKind;
import id.kipp.replication.ReplicationId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A letter of a replication as it was printed first; printed again it says the same, whatever has changed since.
 *
 * @param id the code its QR code leads to
 * @param occasion of which of several of its kind it tells
 */
public record IssuedPaper(
        @BsonId String id,
        long version,
        Of of,
        String number,
        Printed printed,
        Instant issuedAt,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "paper-issued";

    public record Of(ReplicationId replication, PaperKind kind, String occasion) {}

    /** @param body as our own printer writes it, with everything that was typed escaped */
    public record Printed(String title, String body, String sha256) {}

    static IssuedPaper of(Actor actor, String code, Of of, String number, Printed printed, Instant now) {
        var fresh = new IssuedPaper(code, 1, of, number, printed, now, List.of());
        var line = AuditLine.of(null, actor, "paper.issued", now, SUBJECT + ":" + code, 1, fresh.facts());
        return new IssuedPaper(code, 1, of, number, printed, now, List.of(line));
    }

    Map<String, Object> facts() {
        return Map.of("of", of, "number", number, "printed", printed, "issuedAt", issuedAt);
    }
}
