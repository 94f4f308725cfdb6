package id.kipp.ranking;

import java.util.ArrayList;
import java.util.List;

/** A kind of competition with known true qualities: who judges what, how the judges are, how many sheets get lost. */
record Scenario(
        String name, String meaning, int pools, int perPool, int judges, int each, double severity, Trouble trouble) {

    static final double MEAN = 70;
    static final double QUALITY = 5;
    static final double NOISE = 6;

    /** What does not go as the model would like it. */
    record Trouble(Allocation allocation, double missing, int halfScale, boolean skewed) {
        static final Trouble NONE = new Trouble(Allocation.EVEN, 0, 0, false);
    }

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
            usual("mild-3", "Judges much alike, three per proposal", 3, 2, Trouble.NONE),
            usual("mild-2", "Judges much alike, two per proposal", 2, 2, Trouble.NONE),
            usual("harsh-3", "Harsh and lenient judges, three per proposal", 3, 8, Trouble.NONE),
            usual("harsh-2", "Harsh and lenient judges, two per proposal", 2, 8, Trouble.NONE),
            usual(
                    "blocks",
                    "Teams with proposals of their own, few shared",
                    3,
                    6,
                    new Trouble(Allocation.BLOCKS, 0, 0, false)),
            usual(
                    "unequal",
                    "Some judges with eight times the sheets of others",
                    3,
                    6,
                    new Trouble(Allocation.UNEQUAL, 0, 0, false)),
            usual("missing", "A fifth of the sheets never came in", 3, 6, new Trouble(Allocation.EVEN, 0.2, 0, false)),
            usual(
                    "half-scale",
                    "One judge in ten uses half the scale",
                    3,
                    4,
                    new Trouble(Allocation.EVEN, 0, 2, false)),
            usual(
                    "skewed",
                    "A few excellent proposals and many plain ones",
                    3,
                    4,
                    new Trouble(Allocation.EVEN, 0, 0, true)),
            new Scenario("large", "One pool of 1,000", 1, 1000, 50, 3, 4, Trouble.NONE),
            new Scenario("small-pools", "Eight pools of thirty, the same judges", 8, 30, 20, 3, 4, Trouble.NONE),
            new Scenario("tiny", "One pool of 24, eight judges", 1, 24, 8, 2, 4, Trouble.NONE));

    private static Scenario usual(String name, String meaning, int each, double severity, Trouble trouble) {
        return new Scenario(name, meaning, 1, 240, 20, each, severity, trouble);
    }

    int seats() {
        return perPool / 4;
    }

    /** Ranks in a small pool are so coarse that an interval holds more than it promises; targets are for the others. */
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
                quality[c] = QUALITY * (trouble.skewed() ? -StrictMath.log(1 - random.uniform()) - 1 : quality[c]);
                var bench = deals.get(pool * perPool + c);
                var kept = random.below(bench.length); // one sheet always comes in
                for (var k = 0; k < bench.length; k++) {
                    var score = score(quality[c] + NOISE * random.normal(), severities[bench[k]] * severity, bench[k]);
                    if (random.uniform() >= trouble.missing() || k == kept) {
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
        var score = MEAN + (judge < trouble.halfScale() ? seen / 2 : seen) + severity;
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
            var team = trouble.allocation() == Allocation.BLOCKS ? item % (judges / 5) : -1;
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
            load[best] += trouble.allocation() == Allocation.UNEQUAL ? 1 / (1 + 7.0 * best / judges) : 1;
        }
        return bench;
    }
}
