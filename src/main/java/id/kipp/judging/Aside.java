package id.kipp.judging;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/** Who set a sealed sheet aside, why and when. */
public record Aside(AccountId by, String reason, Instant at) {}
