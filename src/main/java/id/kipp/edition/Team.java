package id.kipp.edition;

import id.kipp.kernel.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who judges this edition, and who chairs.
 *
 * @param secretaries who could act for the secretariat when the edition was last written; so it stands in its log
 */
public record Team(
        List<AccountId> evaluators,
        @Nullable AccountId evaluationChair,
        List<AccountId> panelists,
        @Nullable AccountId panelChair,
        List<AccountId> secretaries) {

    static final Team NOBODY = new Team(List.of(), null, List.of(), null);

    public Team {
        evaluators = List.copyOf(evaluators);
        panelists = List.copyOf(panelists);
        secretaries = List.copyOf(secretaries);
    }

    /** As people choose it: who is in the secretariat is not chosen here. */
    public Team(
            List<AccountId> evaluators,
            @Nullable AccountId evaluationChair,
            List<AccountId> panelists,
            @Nullable AccountId panelChair) {
        this(evaluators, evaluationChair, panelists, panelChair, List.of());
    }

    Team with(List<AccountId> secretariat) {
        return new Team(evaluators, evaluationChair, panelists, panelChair, secretariat);
    }

    public boolean evaluates(AccountId account) {
        return evaluators.contains(account);
    }

    public boolean sits(AccountId account) {
        return panelists.contains(account);
    }
}
