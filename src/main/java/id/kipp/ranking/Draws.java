package id.kipp.ranking;

import java.util.Arrays;

/** The ranks, each within its pool, that the candidates have in many draws from what the scores leave possible. */
final class Draws {

    static final int COUNT = 2_000;

    private static final int INDEX_BITS = 20;
    private static final long INDEX = (1L << INDEX_BITS) - 1;

    private final int[][] ranks; // per item, smallest first

    private Draws(int[][] ranks) {
        this.ranks = ranks;
    }

    static Draws of(Calibration calibration, int count, Noise random) {
        var pools = calibration.design().pools();
        var ranks = new int[calibration.design().items().size()][count];
        for (var draw = 0; draw < count; draw++) {
            var values = calibration.draw(random);
            for (var pool : pools) {
                rank(values, pool, ranks, draw);
            }
        }
        for (var own : ranks) {
            Arrays.sort(own);
        }
        return new Draws(ranks);
    }

    /** Sorts plain longs, value above and index below: what the index displaces is far beyond any score's digits. */
    private static void rank(double[] values, Design.Pool pool, int[][] ranks, int draw) {
        var keys = new long[pool.size()];
        for (var i = 0; i < keys.length; i++) {
            var bits = Double.doubleToLongBits(-values[pool.from() + i]);
            var ordered = bits ^ ((bits >> 63) & Long.MAX_VALUE);
            keys[i] = (ordered & ~INDEX) | i;
        }
        Arrays.sort(keys);
        for (var i = 0; i < keys.length; i++) {
            ranks[pool.from() + (int) (keys[i] & INDEX)][draw] = i + 1;
        }
    }

    double expected(int item) {
        var sum = 0L;
        for (var rank : ranks[item]) {
            sum += rank;
        }
        return (double) sum / ranks[item].length;
    }

    /** The smallest rank that at least this share of the draws does not exceed. */
    int quantile(int item, int percent) {
        return ranks[item][(ranks[item].length * percent + 99) / 100 - 1];
    }

    double seated(int item, int seats) {
        var count = 0;
        while (count < ranks[item].length && ranks[item][count] <= seats) {
            count++;
        }
        return (double) count / ranks[item].length;
    }
}
