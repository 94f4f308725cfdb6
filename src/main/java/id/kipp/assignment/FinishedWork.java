package id.kipp.assignment;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Only the module above knows whether a sheet is sealed; finished work keeps its place whatever is planned anew. */
public interface FinishedWork {

    /** Who has finished which of these, by one look for all. */
    Map<SubjectId, Set<AccountId>> finished(EditionId edition, String round, Collection<SubjectId> subjects);

    /** Who has begun which of these, finished or not, by one look for all. */
    Map<SubjectId, Set<AccountId>> begun(EditionId edition, String round, Collection<SubjectId> subjects);
}
