package id.kipp.edition;

import id.kipp.store.Added;
import org.jspecify.annotations.Nullable;

/**
 * How the sheets of a subject become one result.
 *
 * @param discussOver points of 100; totals further apart are discussed before they are agreed
 * @param passingGrade points of 100; totals on both sides of it are discussed too; null where the edition has none
 * @param third where two judge, and a team that must discuss cannot agree, one more judge is called, and the mean of the two
 *     closest counts; of all three where the one in the middle is as far from both
 * @param needed how many sealed sheets a result needs; 0: all that there should be
 * @param prior null where the mean is taken as it is
 * @param calls who calls a third judge; null: the secretariat
 */
public record Merging(
        How how,
        int discussOver,
        @Nullable Integer passingGrade,
        boolean third,
        int needed,
        @Nullable Prior prior,
        @Added @Nullable Caller calls) {

    /** Where nobody else than the secretariat calls a third judge. */
    public Merging(
            How how,
            int discussOver,
            @Nullable Integer passingGrade,
            boolean third,
            int needed,
            @Nullable Prior prior) {
        this(how, discussOver, passingGrade, third, needed, prior, null);
    }

    /** Who may call a third judge. */
    public enum Caller {
        SECRETARIAT,
        /** Whoever presides over the team that judges. */
        CHAIR
    }

    public Caller caller() {
        return calls == null ? Caller.SECRETARIAT : calls;
    }

    public enum How {
        /** The judges agree on a score. */
        AGREED,
        MEAN
    }

    /**
     * What counts beside the sheets, so that few of them do not weigh too much: as if so many more had given this.
     *
     * @param mean hundredths of a point
     */
    public record Prior(int mean, int weight) {}
}
