package id.kipp.judging;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;

/** Whose sheet it is, on what, in which round. */
public record SheetKey(String round, ProposalId subject, AccountId judge) {

    SheetId id() {
        return SheetId.of(round, subject, judge);
    }
}
