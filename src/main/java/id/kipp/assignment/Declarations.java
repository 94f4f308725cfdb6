package id.kipp.assignment;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import java.util.Map;
import java.util.Set;

/** Conflicts that people declared, at the desk or on the panel: a conflict declared in one place holds in all. */
public interface Declarations {

    /** One command, however many. */
    Map<AccountId, Set<SubjectId>> in(EditionId edition);
}
