package id.kipp.edition;

import id.kipp.kernel.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who judges this edition, and who chairs. */
public record Team(
        List<AccountId> evaluators,
        @Nullable AccountId evaluationChair,
        List<AccountId> panelists,
        @Nullable AccountId panelChair) {

    static final Team NOBODY = new Team(List.of(), null, List.of(), null);

    public Team {
        evaluators = List.copyOf(evaluators);
        panelists = List.copyOf(panelists);
    }

    public boolean evaluates(AccountId account) {
        return evaluators.contains(account);
    }

    public boolean sits(AccountId account) {
        return panelists.contains(account);
    }
}
