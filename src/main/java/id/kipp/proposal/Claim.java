package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the secretariat has a proposal before them, so that no other checks the same.
 *
 * @param page on which they have it: of two pages of theirs one has it, and the other does not let go of it
 * @param until when it runs out by itself; each answer moves it on
 */
public record Claim(
        @BsonId ProposalId id, EditionId edition, AccountId by, @Nullable String page, Instant since, Instant until) {

    boolean isOn(AccountId person, String where) {
        return by.equals(person) && where.equals(page);
    }
}
