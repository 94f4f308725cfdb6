package id.kipp.proposal;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.store.Aggregate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The working copy that autosave replaces; what was judged is the frozen {@link Revision}, never this.
 *
 * @param keptAt when it was begun, or an earlier text was last kept; null in drafts from before texts were kept
 */
public record Draft(
        @BsonId ProposalId id,
        long version,
        ProposalDraft text,
        AccountId savedBy,
        Instant savedAt,
        @Nullable Instant keptAt,
        List<AuditLine> outbox)
        implements Aggregate {

    private static final Duration A_WHILE = Duration.ofMinutes(30);

    /** So many letters less in one save are not typed away. */
    private static final int MUCH = 300;

    static Draft begun(ProposalId id, ProposalDraft text, AccountId by, Instant now) {
        return new Draft(id, 1, text, by, now, now, List.of());
    }

    Draft next(ProposalDraft newText, AccountId by, Instant at) {
        return new Draft(id, version + 1, newText, by, at, keptAt, List.of());
    }

    /** As it is once what it says has been kept. */
    Draft kept(Instant at) {
        return new Draft(id, version, text, savedBy, savedAt, at, outbox);
    }

    /** Why what it says is kept before the other text takes its place; empty where that is too little to go back to. */
    Optional<KeptDraft.Why> before(ProposalDraft other, AccountId by, Instant now) {
        if (text.equals(other)) return Optional.empty();
        if (!savedBy.equals(by)) return Optional.of(KeptDraft.Why.ANOTHER_AUTHOR);
        if (text.length() - other.length() >= MUCH) return Optional.of(KeptDraft.Why.SHORTENED);
        return keptAt == null || !now.isBefore(keptAt.plus(A_WHILE))
                ? Optional.of(KeptDraft.Why.WRITTEN)
                : Optional.empty();
    }
}
