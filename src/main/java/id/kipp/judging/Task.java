package id.kipp.judging;

import id.kipp.assignment.Conflict;
import id.kipp.assignment.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One line of a judge's own list.
 *
 * @param conflict why the judge may not score it
 * @param agreed what the team agreed on, hundredths of a point, else null
 */
public record Task(
        Subject subject, State state, @Nullable Conflict conflict, Own own, Team team, @Nullable Integer agreed) {

    /**
     * @param given criteria that have points
     * @param total once sealed, else null
     */
    public record Own(int given, int criteria, @Nullable Total total) {}

    /** How many have sealed, of how many who judge it; never what they gave. */
    public record Team(int sealed, int judges) {
        public boolean isComplete() {
            return judges > 0 && sealed == judges;
        }
    }

    public enum State {
        UNREAD,
        STARTED,
        SEALED,
        /** All have sealed and the team has not agreed yet. */
        TO_CONSOLIDATE,
        AGREED,
        /** Not the judge's, for a conflict of interest. */
        RECUSED,
        /** It was never sealed, and cannot be any more. */
        OVER
    }

    /** It waits for the judge's seal. */
    public boolean isToScore() {
        return state == State.UNREAD || state == State.STARTED;
    }

    /** There is a sheet to score on or to read again. */
    public boolean isReadable() {
        return state != State.RECUSED && (state != State.OVER || own.given() > 0);
    }
}
