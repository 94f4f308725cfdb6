package id.kipp.catalogue;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/**
 * A text as it stood in the catalogue; never changed, so that an edit is never silent.
 *
 * @param reason why it was changed; empty for the first
 */
public record Version(int no, EntryText text, String reason, AccountId by, Instant at) {}
