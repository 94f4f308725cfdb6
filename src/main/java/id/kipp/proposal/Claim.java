package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Somebody of the secretariat has a proposal before them, so that no other checks the same.
 *
 * @param until when it runs out by itself; each answer moves it on
 */
public record Claim(@BsonId ProposalId id, EditionId edition, AccountId by, Instant since, Instant until) {}
