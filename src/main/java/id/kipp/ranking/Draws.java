package id.kipp.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The ranks, each within its pool, that the candidates have in many draws from what the scores leave possible. */
final class Draws {

    private final int[][] ranks; // per item, smallest first

    private Draws(int[][] ranks) {
        this.ranks = ranks;
    }

    /** Every draw has random numbers of its own, so that it does not matter how many processors share the work. */
    static Draws of(Calibration calibration, int count, long seed) {
        var pools = calibration.design().pools();
        var size = calibration.design().items().size();
        var ranks = new int[size][count];
        IntStream.range(0, count).parallel().forEach(draw -> {
            var values = calibration.draw(Noise.of(seed, draw));
            for (var pool : pools) {
                rank(values, pool, ranks, draw);
            }
        });
        Arrays.stream(ranks).parallel().forEach(Arrays::sort);
        return new Draws(ranks);
    }

    private static void rank(double[] values, Design.Pool pool, int[][] ranks, int draw) {
        var own = Arrays.copyOfRange(values, pool.from(), pool.to());
        var order = Descending.order(own);
        for (var i = 0; i < order.length; i++) {
            ranks[pool.from() + order[i]][draw] = i + 1;
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
