package id.kipp.judging;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/** What a panelist found on the spot; informs the plenary, scores nothing. */
public record FieldVerification(
        @BsonId String id,
        long version,
        EditionId edition,
        ProposalId proposal,
        LocalDate visited,
        String findings,
        AccountId by,
        Instant at,
        List<AuditLine> outbox)
        implements Aggregate {

    public static final int MAX = 10_000;

    /** @throws Refusal {@code verification.findings-length} */
    static FieldVerification of(
            Actor actor, EditionId edition, ProposalId proposal, LocalDate visited, String findings, Instant now) {
        var text = findings.strip();
        if (text.isEmpty() || text.length() > MAX) throw new Refusal(JudgingRefusal.VERIFICATION_FINDINGS_LENGTH, MAX);
        var id = proposal.value() + "/" + actor.id().value() + "/" + now.toEpochMilli();
        var open = new FieldVerification(id, 1, edition, proposal, visited, text, actor.id(), now, List.of());
        var line = AuditLine.of(
                edition.value(), actor, "verification.written", now, "verification:" + id, 1, open.facts());
        return new FieldVerification(id, 1, edition, proposal, visited, text, actor.id(), now, List.of(line));
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of(
                "edition", edition,
                "proposal", proposal,
                "visited", visited,
                "findingsSha256", new Hidden(findings),
                "by", by,
                "at", at);
    }
}
