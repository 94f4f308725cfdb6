package id.kipp.edition;

/**
 * Who judges in a round.
 *
 * @param team whose members: {@code evaluators}, {@code panelists}; empty where it is none of them
 * @param each how many are assigned to each subject; 0 where nobody is assigned
 * @param reopens who may open a sealed sheet again
 */
public record Judges(Who who, String team, int each, Reopens reopens) {

    public enum Who {
        /** Some of the team, a few to each subject. */
        ASSIGNED,
        /** Everyone of the team without a conflict of interest. */
        TEAM,
        /** The entrant about itself. */
        ENTRANT,
        /** Verified members of the public. */
        PUBLIC
    }

    public enum Reopens {
        CHAIR,
        NOBODY
    }

    public Judges withEach(int other) {
        return new Judges(who, team, other, reopens);
    }
}
