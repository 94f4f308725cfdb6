package id.kipp.ranking;

import org.jspecify.annotations.Nullable;

/**
 * The mixed model's equations for score = pool mean + quality + severity + noise at given ratios of the variances
 * (Henderson's), with all that can be taken out by hand taken out: what is left to solve has one row per judge or one per
 * item. Both say the same to the last digits that a double holds. Everything here is in units of the noise variance.
 */
abstract sealed class Equations permits ByJudge, ByItem {

    /** Scores have two decimals: a noise far below a hundredth is none, and logarithms need more than none. */
    private static final double LEAST_NOISE = 1e-9;

    /** So many judges have a row each without long waiting: draws are then the same whichever side the variances came from. */
    private static final int JUDGES_AT_HAND = 4_000;

    final Design design;
    final double qualityRatio;
    final double severityRatio;
    private @Nullable Effects effects;

    Equations(Design design, double qualityRatio, double severityRatio) {
        this.design = design;
        this.qualityRatio = qualityRatio;
        this.severityRatio = severityRatio;
    }

    /** With the fewest rows: quickest, for the search of the variances. */
    static Equations smallest(Design design, double qualityRatio, double severityRatio) {
        return design.judges().size() <= design.items().size()
                ? new ByJudge(design, qualityRatio, severityRatio)
                : new ByItem(design, qualityRatio, severityRatio);
    }

    /** For the estimates, and to draw from. */
    Equations settled() {
        return this instanceof ByItem && design.judges().size() <= JUDGES_AT_HAND
                ? new ByJudge(design, qualityRatio, severityRatio)
                : this;
    }

    /** What the scores say of everybody at these ratios. */
    final Effects effects() {
        var known = effects;
        if (known == null) {
            known = solve(ScoresGiven.of(design));
            effects = known;
        }
        return known;
    }

    /** The same for other scores of the same items by the same judges. */
    abstract Effects solve(ScoresGiven scores);

    /** The logarithm of the determinant of all equations, those taken out included. */
    abstract double logDeterminant();

    abstract Uncertainty uncertainty();

    /**
     * One draw per stream of random numbers from what the scores leave possible: items' distances from their pools' centres.
     *
     * @param noise the noise variance, in squared points
     */
    abstract double[][] draw(Noise[] random, double noise);

    private int freedom() {
        return design.ballots() - design.pools().size();
    }

    double noise() {
        return unexplained() / freedom();
    }

    private double unexplained() {
        return StrictMath.max(effects().residual(), freedom() * LEAST_NOISE);
    }

    /** Minus twice the restricted log-likelihood, the noise variance at its best value, up to a constant. */
    double deviance() {
        return freedom() * StrictMath.log(unexplained())
                + logDeterminant()
                + design.items().size() * StrictMath.log(qualityRatio)
                + design.judges().size() * StrictMath.log(severityRatio);
    }

    static double dot(double[] left, double[] right) {
        var sum = 0.0;
        for (var i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** Independent normals, a column a stream. */
    static double[][] normals(Noise[] random, int rows) {
        var normals = new double[rows][random.length];
        for (var d = 0; d < random.length; d++) {
            for (var i = 0; i < rows; i++) {
                normals[i][d] = random[d].normal();
            }
        }
        return normals;
    }
}
