package id.kipp.edition;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Role;
import java.util.List;

/**
 * Who judges in a round.
 *
 * @param team whose members: {@code evaluators}, {@code panelists}; empty where it is none of them
 * @param each how many are assigned to each subject; 0 where nobody is assigned
 * @param reopens who may open a sealed sheet again
 */
public record Judges(Who who, String team, int each, Reopens reopens) {

    public enum Who {
        /** Some of the team, a few to each subject, by a plan. */
        ASSIGNED,
        /** Those of the team whom the secretariat names for a subject; what nobody is named for is not judged in the round. */
        NAMED,
        /** Everyone of the team without a conflict of interest. */
        TEAM,
        /** The entrant about itself. */
        ENTRANT,
        /** Verified members of the public. */
        PUBLIC;

        /** They are of a team of the edition. */
        public boolean isOfTeam() {
            return hasPlaces() || this == TEAM;
        }

        /** Each judge has a place at what they judge. */
        public boolean hasPlaces() {
            return this == ASSIGNED || this == NAMED;
        }
    }

    private static final String EVALUATORS = "evaluators";

    /** Whether they are evaluators; panelists otherwise. */
    public boolean areEvaluators() {
        return team.equals(EVALUATORS);
    }

    /** Whoever judges, if the people of the edition were these. */
    public List<AccountId> of(Team people) {
        if (!who.isOfTeam()) return List.of();
        return areEvaluators() ? people.evaluators() : people.panelists();
    }

    /** What they are signed in as. */
    public Role role() {
        return areEvaluators() ? Role.EVALUATOR : Role.PANELIST;
    }

    public enum Reopens {
        CHAIR,
        NOBODY
    }

    public Judges withEach(int other) {
        return new Judges(who, team, other, reopens);
    }
}
