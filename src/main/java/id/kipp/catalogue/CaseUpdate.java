package id.kipp.catalogue;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an owner has written and nobody reads yet.
 *
 * @param hub who looked at it in the region's hub, null while nobody has
 * @param returned why it has gone back to the owner; empty where it has not
 */
public record CaseUpdate(CaseText text, AccountId by, Instant at, @Nullable AccountId hub, String returned) {

    public boolean isReturned() {
        return !returned.isEmpty();
    }

    CaseUpdate returned(String reason) {
        return new CaseUpdate(text, by, at, hub, reason);
    }

    CaseUpdate passed(AccountId by) {
        return new CaseUpdate(text, this.by, at, by, returned);
    }
}
