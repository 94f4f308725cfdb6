package id.kipp.proposal;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** The working copy that autosave replaces; what was judged is the frozen {@link Revision}, never this. */
public record Draft(
        @BsonId ProposalId id,
        long version,
        ProposalDraft text,
        AccountId savedBy,
        Instant savedAt,
        List<AuditLine> outbox)
        implements Aggregate {

    Draft next(ProposalDraft newText, AccountId by, Instant at) {
        return new Draft(id, version + 1, newText, by, at, List.of());
    }
}
