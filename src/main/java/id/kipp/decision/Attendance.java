package id.kipp.decision;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/** That a member was at the session. @param by who wrote it down; a member who consents does so for themselves */
public record Attendance(AccountId who, AccountId by, Instant at) {}
