package id.kipp.judging;

import id.kipp.assignment.Conflict;
import id.kipp.proposal.Announced;
import id.kipp.proposal.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One finalist in a panelist's list.
 *
 * @param hearing its slot; null while not scheduled, and where there are no hearings
 * @param conflict why the panelist may not score it
 * @param given criteria that have points on the own sheet
 * @param total hundredths of a point once sealed, else null
 * @param sealed how many have sealed, of how many on the bench; never what they gave
 */
public record Turn(
        Announced finalist,
        @Nullable Hearing hearing,
        @Nullable Conflict conflict,
        int given,
        int criteria,
        @Nullable Integer total,
        int sealed,
        int bench) {

    /** The panelist has still to score it. */
    public boolean isToScore() {
        return conflict == null && total == null && finalist.stage() == Stage.FINALIST;
    }

    /** There is a sheet to score on or to read again. */
    public boolean isReadable() {
        return conflict == null && (given > 0 || finalist.stage() == Stage.FINALIST);
    }

    public boolean isComplete() {
        return bench > 0 && sealed == bench;
    }
}
