package id.kipp.edition;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Role;
import id.kipp.store.Added;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who judges in a round.
 *
 * @param team whose members: {@code evaluators}, {@code panelists}; empty where it is none of them
 * @param each how many are assigned to each subject; 0 where nobody is assigned
 * @param reopens who may open a sealed sheet again
 * @param beside another team of which at least one judges each subject, too, besides at least one of the team itself; null:
 *     the team alone judges
 */
public record Judges(Who who, String team, int each, Reopens reopens, @Added @Nullable String beside) {

    /** Of one team. */
    public Judges(Who who, String team, int each, Reopens reopens) {
        this(who, team, each, reopens, null);
    }

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
        return teams().stream()
                .flatMap(t -> members(t, people).stream())
                .distinct()
                .toList();
    }

    /** Keys of those whose members judge; none where no team does. */
    List<String> teams() {
        if (!who.isOfTeam()) return List.of();
        return beside == null ? List.of(team) : List.of(team, beside);
    }

    /** Of which of its teams, of each of which one has to judge, nobody is among these. */
    public List<String> lacking(Team people, Collection<AccountId> judges) {
        return beside == null
                ? List.of()
                : teams().stream()
                        .filter(t -> Collections.disjoint(members(t, people), judges))
                        .toList();
    }

    private static List<AccountId> members(String team, Team people) {
        return team.equals(EVALUATORS) ? people.evaluators() : people.panelists();
    }

    /** What those of the team are signed in as, and whoever presides. */
    public Role role() {
        return role(team);
    }

    /** What any of them is signed in as. */
    public Set<Role> roles() {
        return beside == null ? Set.of(role()) : Set.of(role(), role(beside));
    }

    private static Role role(String team) {
        return team.equals(EVALUATORS) ? Role.EVALUATOR : Role.PANELIST;
    }

    public enum Reopens {
        CHAIR,
        NOBODY
    }

    public Judges withEach(int other) {
        return new Judges(who, team, other, reopens, beside);
    }
}
