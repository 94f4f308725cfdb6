package id.kipp.judging;

import id.kipp.assignment.FinishedWork;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SealedIsFinished implements FinishedWork {

    private final SheetStore sheets;

    SealedIsFinished(SheetStore sheets) {
        this.sheets = sheets;
    }

    @Override
    public Map<ProposalId, Set<AccountId>> finished(Collection<ProposalId> proposals) {
        return sheets.finished(RoundRule.DESK, proposals);
    }

    @Override
    public Map<ProposalId, Set<AccountId>> begun(Collection<ProposalId> proposals) {
        return sheets.begun(RoundRule.DESK, proposals);
    }
}
