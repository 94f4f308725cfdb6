package id.kipp.edition;

/** @param multiplierHundredths 200: twice as many nominees as seats, rounded up */
public record NominationRule(Kind rule, int multiplierHundredths, boolean replicatedFirst) {

    /** How many go on: a multiple of the seats of the pool, or everyone at or above the desk's passing grade. */
    public enum Kind {
        MULTIPLIER,
        PASSING_GRADE
    }

    public int places(int seats) {
        return Math.ceilDiv(seats * multiplierHundredths, 100);
    }
}
