package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a proposal, as its reader is told it.
 *
 * @param action has its words in the translations under {@code audit.}
 * @param office in which it was done
 * @param by nobody where the reader is told the office alone
 * @param said the note, reason or letter's number that went with it; empty for none
 */
public record Event(String action, Instant at, Role office, @Nullable AccountId by, String said) {}
