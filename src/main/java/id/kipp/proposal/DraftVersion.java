package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

/** What a draft said before something else took its place; see {@link KeptDraft}. @param text packed */
public record DraftVersion(
        @BsonId String id, ProposalId proposal, long number, KeptDraft.Why why, AccountId by, Instant at, Binary text) {

    static String idOf(ProposalId proposal, long number) {
        return proposal.value() + "/" + number;
    }
}
