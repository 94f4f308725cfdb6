package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * That a draft's earlier text is kept, without the text.
 *
 * @param number the draft's version it was
 * @param by who wrote the last of it
 * @param at when that was
 */
public record KeptDraft(@BsonId String id, long number, Why why, AccountId by, Instant at) {

    /** What it was kept before; each has its words in the translations. */
    public enum Why {
        /** It had been written on for a while. */
        WRITTEN,
        /** Another person wrote on. */
        ANOTHER_AUTHOR,
        /** Much of it was deleted at once. */
        SHORTENED,
        /** It stood in two windows in two ways, and the other one was taken. */
        CHOSEN_AGAINST,
        /** An earlier text took its place. */
        RESTORED_OVER,
        /** The agency returned it: what its unit changes since is compared with this. */
        RETURNED
    }
}
