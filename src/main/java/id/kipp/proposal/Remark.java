package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/** What somebody of the agency says of a passage. @param place the section's key, empty for the header */
public record Remark(String place, String passage, String text, AccountId by, Instant at) {}
