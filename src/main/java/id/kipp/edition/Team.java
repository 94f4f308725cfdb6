package id.kipp.edition;

import id.kipp.kernel.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who judges this edition, who chairs, and who chairs instead where the chair is in conflict.
 *
 * @param secretaries who could act for the secretariat when the edition was last written; so it stands in its log
 */
public record Team(
        List<AccountId> evaluators,
        @Nullable AccountId evaluationChair,
        @Nullable AccountId evaluationDeputy,
        List<AccountId> panelists,
        @Nullable AccountId panelChair,
        @Nullable AccountId panelDeputy,
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
            @Nullable AccountId evaluationDeputy,
            List<AccountId> panelists,
            @Nullable AccountId panelChair,
            @Nullable AccountId panelDeputy) {
        this(evaluators, evaluationChair, evaluationDeputy, panelists, panelChair, panelDeputy, List.of());
    }

    /** Without deputies. */
    public Team(
            List<AccountId> evaluators,
            @Nullable AccountId evaluationChair,
            List<AccountId> panelists,
            @Nullable AccountId panelChair) {
        this(evaluators, evaluationChair, null, panelists, panelChair, null);
    }

    Team with(List<AccountId> secretariat) {
        return new Team(evaluators, evaluationChair, evaluationDeputy, panelists, panelChair, panelDeputy, secretariat);
    }

    /** When this one judges no more, who does not preside. */
    Team without(AccountId who) {
        return new Team(
                evaluators.stream().filter(e -> !e.equals(who)).toList(),
                evaluationChair,
                who.equals(evaluationDeputy) ? null : evaluationDeputy,
                panelists.stream().filter(p -> !p.equals(who)).toList(),
                panelChair,
                who.equals(panelDeputy) ? null : panelDeputy,
                secretaries);
    }

    public boolean evaluates(AccountId account) {
        return evaluators.contains(account);
    }

    public boolean sits(AccountId account) {
        return panelists.contains(account);
    }

    /** Judges this edition, at the desk or on the panel. */
    public boolean has(AccountId account) {
        return evaluates(account) || sits(account);
    }

    /** Whoever presides is of the team, and nobody stands in for themselves. */
    boolean isConsistent() {
        return presides(evaluators, evaluationChair, evaluationDeputy) && presides(panelists, panelChair, panelDeputy);
    }

    private static boolean presides(List<AccountId> team, @Nullable AccountId chair, @Nullable AccountId deputy) {
        return (chair == null || team.contains(chair))
                && (deputy == null || team.contains(deputy) && !deputy.equals(chair));
    }
}
