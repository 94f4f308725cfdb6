package id.kipp.judging;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;

/**
 * One proposal, one round, one judge, one sheet: the id itself makes a second sheet impossible. It begins with what is judged, as
 * every subject of the trail does.
 */
public record SheetId(String value) {

    public static SheetId of(String round, ProposalId subject, AccountId judge) {
        return new SheetId(subject.value() + "/" + round + "/" + judge.value());
    }
}
