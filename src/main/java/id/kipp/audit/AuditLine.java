package id.kipp.audit;

import id.kipp.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is to be remembered of one write; it lies in the outbox of the document it is about until the relay has chained it.
 *
 * @param actor the account id of who did it
 * @param action a translation key under {@code audit.}, such as {@code proposal.submitted}
 * @param subject what it is about, such as {@code proposal:P-1}; with the version it is unique
 * @param content the facts in canonical form; only their SHA-256 enters the chain
 */
public record AuditLine(String actor, String action, Instant at, String subject, long version, String content) {

    public static AuditLine of(
            Actor actor, String action, Instant at, String subject, long version, Map<String, ?> content) {
        return new AuditLine(actor.id().value(), action, at, subject, version, Canonical.json(content));
    }

    /** The outbox with this line added; lines already handed over may come back, the relay knows them. */
    public List<AuditLine> after(List<AuditLine> outbox) {
        return Stream.concat(outbox.stream(), Stream.of(this)).toList();
    }
}
