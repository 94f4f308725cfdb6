package id.kipp.panel;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/** A panelist's consent to the board as it is. */
public record Consent(AccountId by, boolean chair, Instant at) {}
