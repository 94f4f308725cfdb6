package id.kipp.edition;

import id.kipp.store.Added;
import org.jspecify.annotations.Nullable;

/**
 * How the sheets of a subject become one result.
 *
 * @param discussOver points of 100; totals further apart are discussed before they are agreed
 * @param passingGrade points of 100; totals on both sides of it are discussed too; null where the edition has none
 * @param third where those who judge are too far apart and do not agree, one judge more is called
 * @param needed how many sealed sheets a result needs; 0: all that there should be
 * @param prior null where the mean is taken as it is
 * @param calls who calls the judge more; null: the secretariat
 * @param after what counts once the judge more has sealed, too; null: of three sheets the two closest
 */
public record Merging(
        How how,
        int discussOver,
        @Nullable Integer passingGrade,
        boolean third,
        int needed,
        @Nullable Prior prior,
        @Added @Nullable Caller calls,
        @Added @Nullable After after) {

    /** Where nobody else than the secretariat calls one judge more, to two. */
    public Merging(
            How how,
            int discussOver,
            @Nullable Integer passingGrade,
            boolean third,
            int needed,
            @Nullable Prior prior) {
        this(how, discussOver, passingGrade, third, needed, prior, null, null);
    }

    /** Who may call one judge more. */
    public enum Caller {
        SECRETARIAT,
        /** Whoever presides over the team that judges. */
        CHAIR
    }

    public Caller caller() {
        return calls == null ? Caller.SECRETARIAT : calls;
    }

    /** What the sheets come to where one judge more was called: the mean of those that count. */
    public enum After {
        /** Those that are as near to another as no two are nearer; of three the two closest, or all where the middle one is as far from both. */
        TWO_CLOSEST,
        ALL,
        /** The one in the middle; of an even number the two there. */
        MEDIAN
    }

    public After counted() {
        return after == null ? After.TWO_CLOSEST : after;
    }

    /** Whether so many sheets are more than had been asked of each, so that the rule for one judge more counts them. */
    public boolean isMore(Judges judges, int sheets) {
        return third && (after == null ? sheets == 3 : sheets > judges.each());
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
