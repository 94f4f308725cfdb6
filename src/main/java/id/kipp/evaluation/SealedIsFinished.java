package id.kipp.evaluation;

import id.kipp.assignment.FinishedWork;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import org.springframework.stereotype.Component;

@Component
class SealedIsFinished implements FinishedWork {

    private final SheetStore sheets;

    SealedIsFinished(SheetStore sheets) {
        this.sheets = sheets;
    }

    @Override
    public boolean isFinished(ProposalId proposal, AccountId evaluator) {
        return sheets.find(SheetId.of(proposal, evaluator))
                .filter(s -> !s.sealed().isEmpty())
                .isPresent();
    }
}
