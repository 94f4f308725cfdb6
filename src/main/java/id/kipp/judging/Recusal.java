package id.kipp.judging;

import id.kipp.assignment.AssignmentRefusal;
import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import id.kipp.kernel.Typed;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/** A panelist steps back from one proposal. */
public record Recusal(
        @BsonId String id,
        long version,
        EditionId edition,
        SubjectId proposal,
        AccountId panelist,
        String reason,
        Instant at,
        List<AuditLine> outbox)
        implements Aggregate {

    /** @throws Refusal {@code assignment.reason-missing} */
    static Recusal of(Actor actor, EditionId edition, SubjectId proposal, String reason, Instant now) {
        var why = Typed.reason(reason, AssignmentRefusal.REASON_MISSING);
        var id = proposal.value() + "/" + actor.id().value();
        var open = new Recusal(id, 1, edition, proposal, actor.id(), why, now, List.of());
        var line = AuditLine.of(edition.value(), actor, "panel.recused", now, "recusal:" + id, 1, open.facts());
        return new Recusal(id, 1, edition, proposal, actor.id(), why, now, List.of(line));
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of(
                "edition", edition,
                "proposal", proposal,
                "panelist", panelist,
                "reasonSha256", new Hidden(reason),
                "at", at);
    }
}
