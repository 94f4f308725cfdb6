package id.kipp.ranking;

import java.util.stream.IntStream;

/**
 * Whether better candidates went to harsher judges, or to milder ones: the model takes qualities and severities to be
 * independent, and where they are not its intervals promise too much.
 *
 * @param correlation between the candidates' estimated qualities and the mean estimated severity of their judges, each within
 *     its pool: −1 to 1, negative where the better ones went to the harsher judges
 * @param chance how often a correlation as far from its usual value arises where the two are independent: from worlds drawn
 *     with the variances found, on the same design, and estimated in the same way (a parametric bootstrap: Davison and
 *     Hinkley, Bootstrap Methods and their Application, 4.2)
 */
public record Sorting(double correlation, double chance) {

    static final int WORLDS = 199;
    private static final double SELDOM = 0.01;

    /** Empty (zero, certain) where a judge or a candidate is all there is. */
    static Sorting of(Calibration calibration, long seed) {
        var design = calibration.design();
        var found = correlation(design, calibration.effects());
        var usual = IntStream.range(0, WORLDS)
                .parallel()
                .mapToDouble(world -> correlation(design, calibration.imagined(Noise.of(seed, -2 - world))))
                .toArray();
        var middle = 0.0;
        for (var one : usual) {
            middle += one / WORLDS;
        }
        var asFar = 1;
        for (var one : usual) {
            if (StrictMath.abs(one - middle) >= StrictMath.abs(found - middle)) asFar++;
        }
        return new Sorting(found, (double) asFar / (WORLDS + 1));
    }

    /** Too seldom to be chance. */
    public boolean isMarked() {
        return chance <= SELDOM;
    }

    private static double correlation(Design design, Effects effects) {
        var squares = new double[3]; // quality, both, severity
        for (var pool : design.pools()) {
            add(design, effects, pool, squares);
        }
        var scale = StrictMath.sqrt(squares[0] * squares[2]);
        return scale > 0 ? squares[1] / scale : 0;
    }

    private static void add(Design design, Effects effects, Design.Pool pool, double[] squares) {
        var quality = new double[pool.size()];
        var severity = new double[pool.size()];
        for (var i = 0; i < quality.length; i++) {
            var judges = design.items().get(pool.from() + i).judges();
            quality[i] = effects.qualities()[pool.from() + i];
            for (var judge : judges) {
                severity[i] += effects.severities()[judge] / judges.length;
            }
        }
        centre(quality);
        centre(severity);
        squares[0] += Equations.dot(quality, quality);
        squares[1] += Equations.dot(quality, severity);
        squares[2] += Equations.dot(severity, severity);
    }

    private static void centre(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        for (var i = 0; i < values.length; i++) {
            values[i] -= sum / values.length;
        }
    }
}
