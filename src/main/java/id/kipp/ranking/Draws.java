package id.kipp.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The ranks, each within its pool, that the candidates have in many draws from what the scores leave possible. */
final class Draws {

    /** So many draws are made together, which costs less each; 5,000 rows of them are ten megabytes. */
    private static final int BATCH = 256;

    private final int[][] ranks; // per item, smallest first

    private Draws(int[][] ranks) {
        this.ranks = ranks;
    }

    /** Every draw has random numbers of its own, so that it does not matter how many processors share the work. */
    static Draws of(Calibration calibration, int count, long seed) {
        var pools = calibration.design().pools();
        var size = calibration.design().items().size();
        var ranks = new int[size][count];
        IntStream.range(0, (count + BATCH - 1) / BATCH).parallel().forEach(batch -> {
            var first = batch * BATCH;
            var random = IntStream.range(first, Math.min(count, first + BATCH))
                    .mapToObj(draw -> Noise.of(seed, draw))
                    .toArray(Noise[]::new);
            var values = calibration.draw(random);
            for (var d = 0; d < values.length; d++) {
                for (var pool : pools) {
                    rank(values[d], pool, ranks, first + d);
                }
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
