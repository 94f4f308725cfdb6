package id.kipp.assignment;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;

/** Only the module above knows whether a sheet is sealed; finished work keeps its place whatever is planned anew. */
public interface FinishedWork {
    boolean isFinished(ProposalId proposal, AccountId evaluator);
}
