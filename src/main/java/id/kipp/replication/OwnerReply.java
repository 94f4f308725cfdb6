package id.kipp.replication;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/**
 * What is answered to an interest.
 *
 * @param says conditions, whom to ask by position, or why not
 * @param as the owner; a hub in place of a silent one, which gives information and nothing else; the ministry, with its reason
 */
public record OwnerReply(boolean accepted, String says, Party as, AccountId by, Instant at) {}
