package id.kipp.judging;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;

/** One evaluator, one proposal, one sheet: the id itself makes a second sheet impossible. */
public record SheetId(String value) {

    public static SheetId of(ProposalId proposal, AccountId evaluator) {
        return new SheetId(proposal.value() + "/" + evaluator.value());
    }
}
