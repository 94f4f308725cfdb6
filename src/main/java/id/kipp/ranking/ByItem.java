package id.kipp.ranking;

/**
 * Severities eliminated, a row per item is left, with the pools' means as the few fixed effects beside it: thousands of
 * judges, as when the public judges, cost no more than a loop.
 */
final class ByItem extends Equations {

    private final BallotsByJudge ballots;
    private final double lambdaSeverity;
    private final double[][] link; // per pool: what the items say of its mean
    private final double[][] reach; // per pool: the link, solved for
    private final Cholesky items;
    private final Cholesky pools;

    ByItem(Design design, double qualityRatio, double severityRatio) {
        super(design, qualityRatio, severityRatio);
        lambdaSeverity = 1 / severityRatio;
        ballots = BallotsByJudge.of(design);
        var size = design.items().size();
        var matrix = new double[size][];
        for (var i = 0; i < size; i++) {
            matrix[i] = new double[i + 1];
            matrix[i][i] = design.items().get(i).n();
        }
        for (var judge = 0; judge < design.judges().size(); judge++) {
            add(judge, matrix);
        }
        link = link(matrix);
        var weight = weight();
        for (var i = 0; i < size; i++) {
            matrix[i][i] += 1 / qualityRatio;
        }
        items = new Cholesky(matrix);
        reach = new double[link.length][];
        for (var p = 0; p < link.length; p++) {
            reach[p] = items.solve(link[p]);
            for (var q = 0; q <= p; q++) {
                weight[p][q] -= dot(link[q], reach[p]);
            }
        }
        pools = new Cholesky(weight);
    }

    /** Adds what a judge says of the items, the judge's severity eliminated. */
    private void add(int judge, double[][] matrix) {
        var own = ballots.items()[judge];
        var share = share(judge);
        for (var a = 0; a < own.length; a++) {
            for (var b = 0; b <= a; b++) {
                matrix[own[a]][own[b]] -= share;
            }
        }
    }

    @Override
    Effects solve(ScoresGiven scores) {
        var right = scores.sums().clone();
        var own = ballots.scores(scores);
        var squares = 0.0;
        for (var judge = 0; judge < own.length; judge++) {
            squares += add(judge, own[judge], right);
        }
        var fixed = new double[link.length];
        for (var p = 0; p < link.length; p++) {
            fixed[p] = poolSum(right, p) - dot(reach[p], right);
        }
        var means = pools.solve(fixed);
        var qualities = qualities(items.solve(right), means);
        for (var p = 0; p < means.length; p++) {
            squares -= means[p] * poolSum(right, p);
        }
        return new Effects(severities(own, means, qualities), means, qualities, squares - dot(qualities, right));
    }

    /** Takes a judge's severity out of the right side; gives the sum of squares. */
    private double add(int judge, double[] scores, double[] right) {
        var sum = 0.0;
        var squares = 0.0;
        for (var score : scores) {
            sum += score;
            squares += score * score;
        }
        for (var item : ballots.items()[judge]) {
            right[item] -= share(judge) * sum;
        }
        return squares - share(judge) * sum * sum;
    }

    private double[] severities(double[][] scores, double[] means, double[] qualities) {
        var severities = new double[scores.length];
        for (var judge = 0; judge < severities.length; judge++) {
            var sum = 0.0;
            for (var b = 0; b < scores[judge].length; b++) {
                var item = ballots.items()[judge][b];
                sum += scores[judge][b] - qualities[item] - means[pool(item)];
            }
            severities[judge] = share(judge) * sum;
        }
        return severities;
    }

    /** How much of a judge's summed distances the severity takes up; also what noise leaves open about it: a variance. */
    private double share(int judge) {
        return 1 / (ballots.items()[judge].length + lambdaSeverity);
    }

    private double[][] link(double[][] matrix) {
        var sums = new double[design.pools().size()][matrix.length];
        for (var i = 0; i < matrix.length; i++) {
            for (var k = 0; k < i; k++) {
                sums[pool(k)][i] += matrix[i][k];
                sums[pool(i)][k] += matrix[i][k];
            }
            sums[pool(i)][i] += matrix[i][i];
        }
        return sums;
    }

    private double[][] weight() {
        var weight = new double[link.length][link.length];
        for (var p = 0; p < link.length; p++) {
            for (var q = 0; q < link.length; q++) {
                weight[p][q] = poolSum(link[q], p);
            }
        }
        return weight;
    }

    private double poolSum(double[] perItem, int pool) {
        var of = design.pools().get(pool);
        var sum = 0.0;
        for (var i = of.from(); i < of.to(); i++) {
            sum += perItem[i];
        }
        return sum;
    }

    private int pool(int item) {
        return design.items().get(item).pool();
    }

    /** The qualities, were these the pools' means. */
    private double[] qualities(double[] solved, double[] means) {
        var values = solved.clone();
        for (var p = 0; p < means.length; p++) {
            for (var i = 0; i < values.length; i++) {
                values[i] -= reach[p][i] * means[p];
            }
        }
        return values;
    }

    @Override
    double logDeterminant() {
        var sum = items.logDeterminant() + pools.logDeterminant();
        for (var judge = 0; judge < design.judges().size(); judge++) {
            sum += StrictMath.log(ballots.items()[judge].length + lambdaSeverity);
        }
        return sum;
    }

    @Override
    double[][] draw(Noise[] random, double noise) {
        var qualities = effects().qualities();
        var means = effects().means();
        var deviations = normals(random, qualities.length);
        items.backward(deviations);
        var open = normals(random, means.length);
        pools.backward(open);
        var scale = StrictMath.sqrt(noise);
        var draws = new double[random.length][qualities.length];
        for (var d = 0; d < draws.length; d++) {
            for (var i = 0; i < qualities.length; i++) {
                var sum = deviations[i][d] + open[pool(i)][d];
                for (var p = 0; p < means.length; p++) {
                    sum -= reach[p][i] * open[p][d];
                }
                draws[d][i] = means[pool(i)] + qualities[i] + scale * sum;
            }
        }
        return draws;
    }

    @Override
    Uncertainty uncertainty() {
        return new Variances();
    }

    private final class Variances implements Uncertainty {

        private final double[][] root = items.inverseRoot();
        private final double[][] open = pools.inverseRoot();

        @Override
        public double ofValue(int item) {
            return dot(root[item], root[item]) + ofMeans(effect(new int[] {item}, 1));
        }

        @Override
        public double ofQuality(int item) {
            return dot(root[item], root[item]) + ofMeans(effect(new int[] {item}, 0));
        }

        @Override
        public double ofSeverity(int judge) {
            var own = ballots.items()[judge];
            var sum = Uncertainty.sum(root, own);
            return share(judge) + share(judge) * share(judge) * (dot(sum, sum) + ofMeans(effect(own, 1)));
        }

        /** How the pools' means enter the sum of these items' qualities, and of their pools' means as well where those count. */
        private double[] effect(int[] of, int meansCount) {
            var effect = new double[reach.length];
            for (var item : of) {
                effect[pool(item)] += meansCount;
                for (var p = 0; p < effect.length; p++) {
                    effect[p] -= reach[p][item];
                }
            }
            return effect;
        }

        private double ofMeans(double[] effect) {
            var form = 0.0;
            for (var k = 0; k < effect.length; k++) {
                var sum = 0.0;
                for (var p = 0; p <= k; p++) {
                    sum += effect[p] * open[p][k];
                }
                form += sum * sum;
            }
            return form;
        }
    }
}
