package id.kipp.ranking;

import id.kipp.ranking.Design.Item;

/**
 * The mixed model's equations for score = pool mean + quality + severity + noise, with qualities and pool means
 * eliminated by hand, so that what is left to solve has one row per judge (Henderson's equations; 10,000 candidates cost
 * no more than a loop). Variances are given as ratios to the noise variance; everything here is in units of that.
 */
final class Equations {

    /** Scores have two decimals: a noise far below a hundredth is none, and logarithms need more than none. */
    private static final double LEAST_NOISE = 1e-9;

    private final Design design;
    private final double lambdaQuality;
    private final double[] weight; // per pool: what its mean rests on
    private final double[][] link; // per pool and judge: how a judge's severity enters the pool's mean
    private final double[] centre; // per pool: its mean before severities are taken off
    private final int freedom;
    private final double residual;

    final double qualityRatio;
    final double severityRatio;
    final Cholesky judges;
    final double[] severities;
    final double[] means;

    Equations(Design design, double qualityRatio, double severityRatio) {
        this.design = design;
        this.qualityRatio = qualityRatio;
        this.severityRatio = severityRatio;
        lambdaQuality = 1 / qualityRatio;
        freedom = design.ballots() - design.pools().size();
        var pools = design.pools().size();
        var size = design.judges().size();
        weight = new double[pools];
        link = new double[pools][size];
        centre = new double[pools];
        var matrix = new double[size][size];
        var right = new double[size];
        var squares = 0.0;
        for (var item : design.items()) {
            squares += add(item, matrix, right);
        }
        for (var p = 0; p < pools; p++) {
            eliminate(p, matrix, right);
            squares -= centre[p] * centre[p] * weight[p];
        }
        for (var j = 0; j < size; j++) {
            matrix[j][j] += 1 / severityRatio;
        }
        judges = new Cholesky(matrix);
        severities = judges.solve(right);
        residual = StrictMath.max(squares - dot(severities, right), freedom * LEAST_NOISE);
        means = means(severities);
    }

    /** Adds what an item says of its judges and its pool, its own quality eliminated; gives its sum of squares. */
    private double add(Item item, double[][] matrix, double[] right) {
        var share = share(item);
        var kept = lambdaQuality * share;
        weight[item.pool()] += kept * item.n();
        centre[item.pool()] += kept * item.sum();
        var squares = -share * item.sum() * item.sum();
        for (var j = 0; j < item.n(); j++) {
            var judge = item.judges()[j];
            link[item.pool()][judge] += kept;
            right[judge] += item.scores()[j] - share * item.sum();
            squares += item.scores()[j] * item.scores()[j];
            matrix[judge][judge] += 1;
            for (var k = 0; k <= j; k++) {
                matrix[judge][item.judges()[k]] -= share;
            }
        }
        return squares;
    }

    private void eliminate(int pool, double[][] matrix, double[] right) {
        var to = link[pool];
        centre[pool] /= weight[pool];
        for (var j = 0; j < to.length; j++) {
            if (to[j] != 0) {
                right[j] -= to[j] * centre[pool];
                for (var k = 0; k <= j; k++) {
                    matrix[j][k] -= to[j] * to[k] / weight[pool];
                }
            }
        }
        for (var j = 0; j < to.length; j++) {
            to[j] /= weight[pool];
        }
    }

    /** How much of an item's summed scores its quality takes up; also what noise leaves open about it: a variance. */
    double share(Item item) {
        return 1 / (item.n() + lambdaQuality);
    }

    double noise() {
        return residual / freedom;
    }

    /** Minus twice the restricted log-likelihood, the noise variance at its best value, up to a constant. */
    double deviance() {
        var sum = freedom * StrictMath.log(residual) + judges.logDeterminant();
        for (var item : design.items()) {
            sum += StrictMath.log(item.n() + lambdaQuality);
        }
        for (var w : weight) {
            sum += StrictMath.log(w);
        }
        return sum
                + design.items().size() * StrictMath.log(qualityRatio)
                + design.judges().size() * StrictMath.log(severityRatio);
    }

    /** The pools' means, were these the severities. */
    double[] means(double[] severities) {
        var means = centre.clone();
        for (var p = 0; p < means.length; p++) {
            means[p] -= dot(link[p], severities);
        }
        return means;
    }

    double quality(Item item) {
        return quality(item, means, severities);
    }

    /** The quality expected of an item once its pool's mean and its judges' severities are known. */
    double quality(Item item, double[] means, double[] severities) {
        var sum = 0.0;
        for (var judge : item.judges()) {
            sum += severities[judge];
        }
        return share(item) * (item.sum() - sum - item.n() * means[item.pool()]);
    }

    /** What is open about a pool's mean when the severities are known: a variance. */
    double openMean(int pool) {
        return 1 / weight[pool];
    }

    Uncertainty uncertainty() {
        return new Uncertainty(this, design.pools().size());
    }

    double[] link(int pool) {
        return link[pool];
    }

    static double dot(double[] left, double[] right) {
        var sum = 0.0;
        for (var i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
