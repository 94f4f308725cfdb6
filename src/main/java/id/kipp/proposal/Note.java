package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/** What the agency or the secretariat tells the unit when it sends a proposal back. */
public record Note(AccountId by, Instant at, Stage from, String text) {}
