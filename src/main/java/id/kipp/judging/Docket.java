package id.kipp.judging;

import id.kipp.assignment.Conflict;
import id.kipp.assignment.Subject;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is on somebody's list in a round, in its order; of each nothing is read before it is asked for. */
interface Docket {

    List<SubjectId> order();

    /** In the order asked for; without those that the list may not show. */
    List<Case> cases(List<SubjectId> some);

    /** @param judges who judges it now @param conflict why the owner of the list may not */
    record Case(Subject subject, List<AccountId> judges, @Nullable Conflict conflict) {}
}
