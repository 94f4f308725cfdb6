package id.kipp.ranking;

import id.kipp.ranking.Design.Item;

/** Qualities and pool means eliminated, a row per judge is left: 10,000 candidates cost no more than a loop. */
final class ByJudge extends Equations {

    private final double lambdaQuality;
    private final double[] weight; // per pool: what its mean rests on
    private final double[][] link; // per pool and judge: how a judge's severity enters the pool's mean
    private final Cholesky judges;

    ByJudge(Design design, double qualityRatio, double severityRatio) {
        super(design, qualityRatio, severityRatio);
        lambdaQuality = 1 / qualityRatio;
        var pools = design.pools().size();
        var size = design.judges().size();
        weight = new double[pools];
        link = new double[pools][size];
        var matrix = new double[size][];
        for (var j = 0; j < size; j++) {
            matrix[j] = new double[j + 1];
        }
        for (var item : design.items()) {
            add(item, matrix);
        }
        for (var p = 0; p < pools; p++) {
            eliminate(p, matrix);
        }
        for (var j = 0; j < size; j++) {
            matrix[j][j] += 1 / severityRatio;
        }
        judges = new Cholesky(matrix);
        for (var p = 0; p < pools; p++) {
            for (var j = 0; j < size; j++) {
                link[p][j] /= weight[p];
            }
        }
    }

    /** Adds what an item says of its judges and its pool, its own quality eliminated. */
    private void add(Item item, double[][] matrix) {
        var share = share(item);
        var kept = lambdaQuality * share;
        weight[item.pool()] += kept * item.n();
        for (var j = 0; j < item.n(); j++) {
            var judge = item.judges()[j];
            link[item.pool()][judge] += kept;
            matrix[judge][judge] += 1;
            for (var k = 0; k <= j; k++) {
                matrix[judge][item.judges()[k]] -= share;
            }
        }
    }

    private void eliminate(int pool, double[][] matrix) {
        var to = link[pool];
        for (var j = 0; j < to.length; j++) {
            if (to[j] != 0) {
                for (var k = 0; k <= j; k++) {
                    matrix[j][k] -= to[j] * to[k] / weight[pool];
                }
            }
        }
    }

    @Override
    Effects solve(ScoresGiven scores) {
        var right = new double[design.judges().size()];
        var centre = new double[weight.length]; // the pools' means before severities are taken off
        var squares = 0.0;
        for (var i = 0; i < design.items().size(); i++) {
            squares += add(i, scores, right, centre);
        }
        for (var p = 0; p < weight.length; p++) {
            var sum = centre[p];
            centre[p] /= weight[p];
            squares -= centre[p] * centre[p] * weight[p];
            for (var j = 0; j < right.length; j++) {
                right[j] -= link[p][j] * sum;
            }
        }
        var severities = judges.solve(right);
        var means = means(centre, severities);
        var qualities = new double[design.items().size()];
        for (var i = 0; i < qualities.length; i++) {
            qualities[i] = quality(design.items().get(i), scores.sums()[i], means, severities);
        }
        return new Effects(severities, means, qualities, squares - dot(severities, right));
    }

    /** Adds what an item's scores say of its judges and its pool; gives its sum of squares. */
    private double add(int i, ScoresGiven scores, double[] right, double[] centre) {
        var item = design.items().get(i);
        var share = share(item);
        var sum = scores.sums()[i];
        centre[item.pool()] += lambdaQuality * share * sum;
        var squares = -share * sum * sum;
        for (var j = 0; j < item.n(); j++) {
            var score = scores.perItem()[i][j];
            right[item.judges()[j]] += score - share * sum;
            squares += score * score;
        }
        return squares;
    }

    /** How much of an item's summed scores its quality takes up; also what noise leaves open about it: a variance. */
    private double share(Item item) {
        return 1 / (item.n() + lambdaQuality);
    }

    @Override
    double logDeterminant() {
        var sum = judges.logDeterminant();
        for (var item : design.items()) {
            sum += StrictMath.log(item.n() + lambdaQuality);
        }
        for (var w : weight) {
            sum += StrictMath.log(w);
        }
        return sum;
    }

    /** The pools' means, were these the severities. */
    private double[] means(double[] centre, double[] severities) {
        var means = centre.clone();
        for (var p = 0; p < means.length; p++) {
            means[p] -= dot(link[p], severities);
        }
        return means;
    }

    /** The quality expected of an item once its pool's mean and its judges' severities are known. */
    private double quality(Item item, double scores, double[] means, double[] severities) {
        var sum = 0.0;
        for (var judge : item.judges()) {
            sum += severities[judge];
        }
        return share(item) * (scores - sum - item.n() * means[item.pool()]);
    }

    @Override
    double[][] draw(Noise[] random, double noise) {
        var deviations = normals(random, design.judges().size());
        judges.backward(deviations);
        var draws = new double[random.length][];
        for (var d = 0; d < draws.length; d++) {
            draws[d] = draw(deviations, d, random[d], StrictMath.sqrt(noise));
        }
        return draws;
    }

    private double[] draw(double[][] deviations, int column, Noise random, double scale) {
        var severities = effects().severities();
        var drawn = new double[severities.length];
        var off = new double[severities.length];
        for (var j = 0; j < drawn.length; j++) {
            off[j] = scale * deviations[j][column];
            drawn[j] = severities[j] + off[j];
        }
        var pools = means(effects().means(), off);
        for (var p = 0; p < pools.length; p++) {
            pools[p] += scale * StrictMath.sqrt(1 / weight[p]) * random.normal();
        }
        var values = new double[design.items().size()];
        for (var i = 0; i < values.length; i++) {
            var item = design.items().get(i);
            values[i] = pools[item.pool()]
                    + quality(item, item.sum(), pools, drawn)
                    + StrictMath.sqrt(share(item)) * (scale * random.normal());
        }
        return values;
    }

    @Override
    Uncertainty uncertainty() {
        return new Variances();
    }

    private final class Variances implements Uncertainty {

        private final double[][] root = judges.inverseRoot();
        private final double[][] reach = new double[link.length][]; // per pool: the link in the root's coordinates

        Variances() {
            for (var p = 0; p < reach.length; p++) {
                reach[p] = new double[root.length];
                for (var j = 0; j < root.length; j++) {
                    if (link[p][j] != 0) add(reach[p], root[j], link[p][j], j);
                }
            }
        }

        private static void add(double[] to, double[] row, double factor, int from) {
            for (var k = from; k < to.length; k++) {
                to[k] += factor * row[k];
            }
        }

        @Override
        public double ofValue(int i) {
            var item = design.items().get(i);
            var share = share(item);
            var kept = 1 - item.n() * share;
            return share + kept * kept / weight[item.pool()] + form(item, kept, share);
        }

        @Override
        public double ofQuality(int i) {
            var item = design.items().get(i);
            var share = share(item);
            var n = item.n() * share;
            return share + n * n / weight[item.pool()] + form(item, -n, share);
        }

        @Override
        public double ofSeverity(int judge) {
            return dot(root[judge], root[judge]);
        }

        /** The variance of a × (the pool's link) + b × (one for each of the item's judges). */
        private double form(Item item, double a, double b) {
            var sum = Uncertainty.sum(root, item.judges());
            var own = reach[item.pool()];
            var form = 0.0;
            for (var k = 0; k < sum.length; k++) {
                var both = a * own[k] + b * sum[k];
                form += both * both;
            }
            return form;
        }
    }
}
