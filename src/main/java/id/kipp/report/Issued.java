package id.kipp.report;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import id.kipp.store.Flat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Minutes that have been printed, for whoever checks a print later.
 *
 * @param id the code its QR code leads to: random, it says nothing
 */
public record Issued(
        @BsonId String id, long version, @Flat Stated stated, String number, Instant issuedAt, List<AuditLine> outbox)
        implements Aggregate {

    static Issued of(Actor actor, String code, Stated what, Instant now) {
        var open = of(code, what, now, List.of());
        var line =
                AuditLine.of(what.edition().value(), actor, "minutes.issued", now, "minutes:" + code, 1, open.facts());
        return of(code, what, now, List.of(line));
    }

    private static Issued of(String code, Stated what, Instant now, List<AuditLine> lines) {
        return new Issued(code, 1, what, what.number(), now, lines);
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of(
                "kind", stated.kind(),
                "number", number,
                "edition", stated.edition(),
                "group", stated.group(),
                "sha256", stated.sha256(),
                "candidates", stated.candidates(),
                "chosen", stated.chosen(),
                "decidedAt", stated.decidedAt(),
                "issuedAt", issuedAt);
    }

    /**
     * What a print states of itself.
     *
     * @param kind key of the matter
     * @param sha256 of the decision as it is logged; the same stands in the audit trail and in an export
     * @param candidates who were on the list @param chosen who were taken
     */
    public record Stated(
            String kind,
            EditionId edition,
            String group,
            String sha256,
            int candidates,
            int chosen,
            Instant decidedAt) {

        String number() {
            return "BA-%s-%s-%s".formatted(edition.value(), group, PrintWording.said("minutes.word", kind, kind));
        }
    }
}
