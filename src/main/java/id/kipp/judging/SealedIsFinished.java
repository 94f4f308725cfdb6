package id.kipp.judging;

import id.kipp.assignment.FinishedWork;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SealedIsFinished implements FinishedWork {

    private final SheetStore sheets;
    private final Rounds rounds;

    SealedIsFinished(SheetStore sheets, Rounds rounds) {
        this.sheets = sheets;
        this.rounds = rounds;
    }

    @Override
    public Map<ProposalId, Set<AccountId>> finished(EditionId edition, Collection<ProposalId> proposals) {
        return sheets.finished(rounds.assigned(edition).key(), proposals);
    }

    @Override
    public Map<ProposalId, Set<AccountId>> begun(EditionId edition, Collection<ProposalId> proposals) {
        return sheets.begun(rounds.assigned(edition).key(), proposals);
    }
}
