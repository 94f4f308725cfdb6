package id.kipp.ranking;

import java.util.ArrayList;
import java.util.List;

/** A kind of competition with known true qualities: who judges what, how the judges are, how many sheets get lost. */
record Scenario(
        String name,
        String meaning,
        int pools,
        int perPool,
        int judges,
        int each,
        double severity,
        Allocation allocation,
        double missing,
        int halfScale) {

    static final double MEAN = 70;
    static final double QUALITY = 5;
    static final double NOISE = 6;

    enum Allocation {
        /** Everyone equally many, at random. */
        EVEN,
        /** Teams of five judges with proposals of their own; one judge of every eighth proposal is from the next team. */
        BLOCKS,
        /** At random, the busiest judges with about eight times the sheets of the least busy. */
        UNEQUAL
    }

    /** One run: what is true, and what the judges gave. Candidates count through all pools. */
    record World(List<double[]> qualities, List<Judgement> judgements) {}

    static final List<Scenario> ALL = List.of(
            new Scenario("mild-3", "Judges much alike, three per proposal", 1, 240, 20, 3, 2, Allocation.EVEN, 0, 0),
            new Scenario("mild-2", "Judges much alike, two per proposal", 1, 240, 20, 2, 2, Allocation.EVEN, 0, 0),
            new Scenario(
                    "harsh-3", "Harsh and lenient judges, three per proposal", 1, 240, 20, 3, 8, Allocation.EVEN, 0, 0),
            new Scenario(
                    "harsh-2", "Harsh and lenient judges, two per proposal", 1, 240, 20, 2, 8, Allocation.EVEN, 0, 0),
            new Scenario(
                    "blocks",
                    "Teams with proposals of their own, few shared",
                    1,
                    240,
                    20,
                    3,
                    6,
                    Allocation.BLOCKS,
                    0,
                    0),
            new Scenario(
                    "unequal",
                    "Some judges with eight times the sheets of others",
                    1,
                    240,
                    20,
                    3,
                    6,
                    Allocation.UNEQUAL,
                    0,
                    0),
            new Scenario("missing", "A fifth of the sheets never came in", 1, 240, 20, 3, 6, Allocation.EVEN, 0.2, 0),
            new Scenario("half-scale", "One judge in ten uses half the scale", 1, 240, 20, 3, 4, Allocation.EVEN, 0, 2),
            new Scenario("large", "A pool of 1,000 and fifty judges", 1, 1000, 50, 3, 4, Allocation.EVEN, 0, 0),
            new Scenario(
                    "small-pools", "Eight pools of thirty, the same judges", 8, 30, 20, 3, 4, Allocation.EVEN, 0, 0));

    int seats() {
        return perPool / 4;
    }

    boolean isSmall() {
        return perPool < 200;
    }

    boolean isHarsh() {
        return severity >= 8;
    }

    World world(long seed) {
        var random = Noise.of(seed, 100 + name.hashCode());
        var severities = random.normals(judges);
        var qualities = new ArrayList<double[]>();
        var judgements = new ArrayList<Judgement>();
        var deals = deals(random);
        for (var pool = 0; pool < pools; pool++) {
            var quality = random.normals(perPool);
            qualities.add(quality);
            for (var c = 0; c < perPool; c++) {
                quality[c] *= QUALITY;
                var bench = deals.get(pool * perPool + c);
                var kept = random.below(bench.length); // one sheet always comes in
                for (var k = 0; k < bench.length; k++) {
                    var score = score(quality[c] + NOISE * random.normal(), severities[bench[k]] * severity, bench[k]);
                    if (random.uniform() >= missing || k == kept) {
                        judgements.add(new Judgement("pool-" + pool, name(c), "judge-" + bench[k], score));
                    }
                }
            }
        }
        return new World(qualities, judgements);
    }

    static String name(int candidate) {
        return "P-%05d".formatted(candidate);
    }

    private Exact score(double seen, double severity, int judge) {
        var score = MEAN + (judge < halfScale ? seen / 2 : seen) + severity;
        return Exact.of(Math.round(100 * Math.clamp(score, 0, 100)), 100);
    }

    private List<int[]> deals(Noise random) {
        var load = new double[judges];
        var deals = new ArrayList<int[]>();
        for (var i = 0; i < pools * perPool; i++) {
            deals.add(bench(i, load, random));
        }
        return deals;
    }

    /** The least busy judges, chance deciding between equals; {@code load} counts sheets against what one is meant to do. */
    private int[] bench(int item, double[] load, Noise random) {
        var bench = new int[each];
        var wish = new double[judges];
        for (var j = 0; j < judges; j++) {
            wish[j] = load[j] + random.uniform() * 0.9;
        }
        for (var k = 0; k < each; k++) {
            var team = allocation == Allocation.BLOCKS ? item % (judges / 5) : -1;
            var guest = team >= 0 && k == 0 && item % 8 == team;
            var best = -1;
            for (var j = 0; j < judges; j++) {
                var eligible = team < 0 || j / 5 == (guest ? (team + 1) % (judges / 5) : team);
                if (eligible && (best < 0 || wish[j] < wish[best])) {
                    best = j;
                }
            }
            bench[k] = best;
            wish[best] = Double.MAX_VALUE;
            load[best] += allocation == Allocation.UNEQUAL ? 1 / (1 + 7.0 * best / judges) : 1;
        }
        return bench;
    }
}
