package id.kipp.decision;

import id.kipp.edition.Chair;
import id.kipp.edition.ConflictRule;
import id.kipp.edition.Edition;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.util.List;

/**
 * The people who decide on a matter.
 *
 * @param members may be told that there is something to decide
 * @param presided whether somebody has to preside; the secretariat has no chair
 */
public record Deciders(Role role, List<AccountId> members, Chair chair, boolean presided) {

    public Deciders {
        members = List.copyOf(members);
    }

    static Deciders of(Edition edition, String board) {
        var team = edition.team();
        return switch (board) {
            case "evaluators" -> new Deciders(Role.EVALUATOR, team.evaluators(), edition.evaluationChair(), true);
            case "panelists" -> new Deciders(Role.PANELIST, team.panelists(), edition.panelChair(), true);
            default -> {
                var nobody = new Chair(List.of(), null, null, ConflictRule.StandIn.MEMBER);
                yield new Deciders(Role.SECRETARIAT, team.secretaries(), nobody, false);
            }
        };
    }

    /** Whoever of the secretariat acts is of it; of a team, whom the edition names. */
    public boolean has(Actor actor) {
        return actor.is(role) && (!presided || members.contains(actor.id()));
    }
}
