package id.kipp.decision;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.time.Instant;

/** A candidate taken, left or given another award than its rank says, and why. @param tier empty where there is none */
public record Deviation(ProposalId proposal, boolean chosen, String tier, String reason, AccountId by, Instant at) {}
