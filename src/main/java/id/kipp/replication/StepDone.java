package id.kipp.replication;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/** One step that was done. @param says its reason, or what it rests on; may be empty */
public record StepDone(ReplicationStep step, ReplicationState to, Party as, AccountId by, Instant at, String says) {}
