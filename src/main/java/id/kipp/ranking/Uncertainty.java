package id.kipp.ranking;

import id.kipp.ranking.Design.Item;

/** Variances of what the equations estimate, in units of the noise variance. */
final class Uncertainty {

    private final Equations equations;
    private final double[][] inverse;
    private final double[][] reach; // per pool: the inverse times the pool's link
    private final double[] spread; // per pool: the link's own quadratic form

    Uncertainty(Equations equations, int pools) {
        this.equations = equations;
        inverse = equations.judges.inverse();
        reach = new double[pools][];
        spread = new double[pools];
        for (var p = 0; p < pools; p++) {
            reach[p] = equations.judges.solve(equations.link(p));
            spread[p] = Equations.dot(reach[p], equations.link(p));
        }
    }

    /** Of the pool's mean and the quality together. */
    double ofValue(Item item) {
        var share = equations.share(item);
        var kept = 1 - item.n() * share;
        return share + kept * kept * equations.openMean(item.pool()) + form(item, kept, share);
    }

    double ofQuality(Item item) {
        var share = equations.share(item);
        var n = item.n() * share;
        return share + n * n * equations.openMean(item.pool()) + form(item, -n, share);
    }

    double ofSeverity(int judge) {
        return inverse[judge][judge];
    }

    /** The variance of a × (the pool's link) + b × (one for each of the item's judges). */
    private double form(Item item, double a, double b) {
        var mixed = 0.0;
        var own = 0.0;
        for (var judge : item.judges()) {
            mixed += reach[item.pool()][judge];
            for (var other : item.judges()) {
                own += inverse[judge][other];
            }
        }
        return a * a * spread[item.pool()] + 2 * a * b * mixed + b * b * own;
    }
}
