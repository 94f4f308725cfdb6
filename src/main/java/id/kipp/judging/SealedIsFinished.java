package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

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
        return byProposal(sheets.finished(proposals));
    }

    @Override
    public Map<ProposalId, Set<AccountId>> begun(Collection<ProposalId> proposals) {
        return byProposal(sheets.begun(proposals));
    }

    private static Map<ProposalId, Set<AccountId>> byProposal(Collection<SheetStore.Whose> sheets) {
        return sheets.stream()
                .collect(groupingBy(SheetStore.Whose::proposal, mapping(SheetStore.Whose::evaluator, toSet())));
    }
}
