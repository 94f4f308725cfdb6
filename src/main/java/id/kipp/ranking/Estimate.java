package id.kipp.ranking;

/**
 * A candidate's calibrated score on the scale of the scores, rounded to six decimals (beyond them is the computer's own
 * rounding), and its standard error.
 */
public record Estimate(String pool, String candidate, double calibrated, double se) {}
