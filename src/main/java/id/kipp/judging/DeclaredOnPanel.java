package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.kipp.assignment.Declarations;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Panelists who stepped back from a finalist. */
@Component
class DeclaredOnPanel implements Declarations {

    private final HearingStore store;

    DeclaredOnPanel(HearingStore store) {
        this.store = store;
    }

    @Override
    public Map<AccountId, Set<SubjectId>> in(EditionId edition) {
        return store.recusals(edition).stream()
                .collect(groupingBy(Recusal::panelist, mapping(Recusal::proposal, toSet())));
    }
}
