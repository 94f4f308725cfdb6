package id.kipp.judging;

import id.kipp.assignment.FinishedWork;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
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
    public Map<SubjectId, Set<AccountId>> finished(EditionId edition, String round, Collection<SubjectId> subjects) {
        return sheets.finished(round, subjects);
    }

    @Override
    public Map<SubjectId, Set<AccountId>> begun(EditionId edition, String round, Collection<SubjectId> subjects) {
        return sheets.begun(round, subjects);
    }
}
