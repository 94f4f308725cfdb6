package id.kipp.ranking;

/**
 * How certainty is calculated.
 *
 * @param draws from the posterior, at least 1
 * @param seed of the random numbers: the same gives the same figures on every machine
 * @param sorting whether it is looked at if better candidates went to harsher or milder judges
 */
public record Estimation(Method method, Fit fit, int draws, long seed, boolean sorting) {

    /** As many as keep {@link #monteCarloError} under one hundredth, and make six decimals of a share exact: they add up to the seats. */
    public static final int DRAWS = 3_125;

    public static final int MOST_DRAWS = 1_000_000;

    public Estimation {
        if (draws < 1 || draws > MOST_DRAWS) throw new IllegalArgumentException(draws + " draws");
    }

    public static Estimation standard(Method method, long seed) {
        return new Estimation(method, Fit.FILE, DRAWS, seed, false);
    }

    /** The standard error of a probability of one half that is a share of the draws. */
    public double monteCarloError() {
        return StrictMath.sqrt(0.25 / draws);
    }

    Estimation with(Fit other) {
        return new Estimation(method, other, draws, seed, sorting);
    }
}
