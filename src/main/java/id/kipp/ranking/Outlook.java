package id.kipp.ranking;

/**
 * How sure the scores are of a candidate's place: the rank to expect, the ranks between which it is with 90 % certainty,
 * the probability of a seat, and whether it stands in the grey band, where people should look again.
 */
public record Outlook(
        double calibrated,
        double se,
        int rankCalibrated,
        double expectedRank,
        int rankLow,
        int rankHigh,
        double pSeat,
        boolean grey) {

    /** The chance that a seat given, or refused, as the likelier case demands is a mistake all the same. */
    public double doubt() {
        return Math.min(pSeat, 1 - pSeat);
    }
}
