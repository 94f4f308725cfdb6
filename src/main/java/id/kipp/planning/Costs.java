package id.kipp.planning;

/**
 * The order of aims as whole numbers, so far apart that none of a lower aim can outweigh one of a higher. Every improvement is a
 * ring of exchanges that meets each judge once, so "far apart" means: more than the number of judges. A paper's moves from one
 * judge to another fall into a few <i>levels</i>, cheapest first.
 */
final class Costs {

    static final long NEVER = Long.MAX_VALUE / 4;

    /** Of two ways that cost the same the one with fewer exchanges is taken: each adds one, and a cost is a multiple of this. */
    final long unit;

    final int levels;

    private final int k;
    private final long[] ofLevel;
    private final long load;

    Costs(int judges, int k, int mostLoad, boolean keeping) {
        this.k = k;
        unit = judges + 2L;
        var gain = gains(judges, k, mostLoad, keeping);
        load = unit * (judges + 1) * gain[1];
        long keep = load * (2L * mostLoad + 4);
        int topics = 2 * k + 1;
        levels = keeping ? 3 * topics : topics;
        ofLevel = new long[levels];
        for (int level = 0; level < levels; level++) {
            ofLevel[level] = unit * topic(gain, level % topics) + (keeping ? keep * (level / topics - 1) : 0);
        }
    }

    /** What a move of this level costs. */
    long of(int level) {
        return ofLevel[level];
    }

    /** What one more paper costs a judge who has this many: the sum over all judges is least when loads are even. */
    long more(int papers) {
        return load * (2L * papers + 1);
    }

    /** The level of moving a paper that has this many matching judges; cheapest first. */
    int level(int matches, boolean fromKnows, boolean toKnows, boolean fromKept, boolean toKept) {
        int topic = fromKnows == toKnows ? k : toKnows ? matches : 2 * k + 1 - matches;
        int keep = 1 + (fromKept ? 1 : 0) - (toKept ? 1 : 0);
        return levels == 2 * k + 1 ? topic : keep * (2 * k + 1) + topic;
    }

    private long topic(long[] gain, int level) {
        if (level == k) {
            return 0;
        }
        return level < k ? -gain[level + 1] : gain[2 * k + 1 - level];
    }

    /** What a paper's first, second … matching judge is worth: each less than the one before, strictly dominated where it fits. */
    private static long[] gains(int judges, int k, int mostLoad, boolean keeping) {
        double longestRing = (judges + 2.0) * (judges + 1.0) * (2.0 * mostLoad + 8) * (keeping ? judges + 1.0 : 2);
        double most = Math.max(k, 0x1p61 / longestRing);
        double base = k == 1 ? 1 : Math.min(judges + 1.0, Math.floor(StrictMath.pow(most, 1.0 / (k - 1))));
        var gain = new long[k + 1];
        for (int i = 1; i <= k; i++) {
            gain[i] = base >= 2 ? (long) StrictMath.pow(base, (double) k - i) : k - i + 1;
        }
        return gain;
    }
}
