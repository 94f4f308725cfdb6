package id.kipp.edition;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/** A moved window: what it was, why, and by which letter. */
public record CalendarChange(Window before, Window after, String reason, String letter, AccountId by, Instant at) {}
