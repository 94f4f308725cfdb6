package id.kipp.assignment;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Evaluators who stepped back from a proposal given to them. */
@Component
class DeclaredAtDesk implements Declarations {

    private final AssignmentStore store;

    DeclaredAtDesk(AssignmentStore store) {
        this.store = store;
    }

    @Override
    public Map<AccountId, Set<SubjectId>> in(EditionId edition) {
        var declared = new HashMap<AccountId, Set<SubjectId>>();
        for (var assignment : store.recused(edition)) {
            for (var place : assignment.places()) {
                if (place.ended() == Place.Ending.RECUSED)
                    declared.computeIfAbsent(place.evaluator(), e -> new HashSet<>())
                            .add(assignment.subject());
            }
        }
        return declared;
    }
}
