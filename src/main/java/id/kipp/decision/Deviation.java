package id.kipp.decision;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.time.Instant;

/** A contender taken, left or given another award than its rank says, and why. */
public record Deviation(ProposalId proposal, boolean chosen, String tier, String reason, AccountId by, Instant at) {}
