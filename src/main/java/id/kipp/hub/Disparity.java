package id.kipp.hub;

import java.util.Collection;
import java.util.List;

/**
 * Whether a group falls behind the others by more than chance brings about. Each group's share is held against that of all
 * others together: how likely are so few hits in it if hits were spread without regard to groups (the hypergeometric
 * distribution, one-sided as Fisher 1935 has it, half the likelihood of what was seen itself as Lancaster 1961 proposes,
 * because the exact test is too strict with whole numbers). Since every group is asked, the level of each is that of Šidák
 * (1967), so that all of them together raise a false alarm in at most {@link #LEVEL} of cases.
 */
public final class Disparity {

    /** Of all groups together. */
    static final double LEVEL = 0.05;

    /** Of fewer cases nothing is said. */
    static final int FEW = 5;

    private Disparity() {}

    /** What was counted of a group. @param hits of its cases */
    public record Counted(String group, int hits, int cases) {}

    /** What can be said of a group. */
    public enum Says {
        NO_DATA,
        TOO_FEW,
        NOTHING,
        BEHIND
    }

    /** @param likelihood of so few hits by chance; 1 where nothing is said */
    public record Judged(Counted counted, Says says, double likelihood) {}

    /** In the order in which they were counted. */
    public static List<Judged> of(Collection<Counted> groups) {
        var cases = groups.stream().mapToInt(Counted::cases).sum();
        var hits = groups.stream().mapToInt(Counted::hits).sum();
        var asked = groups.stream().filter(g -> g.cases() >= FEW).count();
        var level = 1 - Math.pow(1 - LEVEL, 1.0 / Math.max(1, asked));
        return groups.stream().map(g -> judged(g, hits, cases, level)).toList();
    }

    private static Judged judged(Counted group, int hits, int cases, double level) {
        if (group.cases() == 0) return new Judged(group, Says.NO_DATA, 1);
        if (group.cases() < FEW || cases - group.cases() < FEW) return new Judged(group, Says.TOO_FEW, 1);
        var likelihood = soFew(group.hits(), group.cases(), hits, cases);
        return new Judged(group, likelihood <= level ? Says.BEHIND : Says.NOTHING, likelihood);
    }

    /** Of so many drawn from all, at most so many hits. */
    private static double soFew(int seen, int drawn, int hits, int cases) {
        var sum = chance(seen, drawn, hits, cases) / 2;
        for (var fewer = Math.max(0, drawn - (cases - hits)); fewer < seen; fewer++)
            sum += chance(fewer, drawn, hits, cases);
        return Math.min(1, sum);
    }

    private static double chance(int seen, int drawn, int hits, int cases) {
        return Math.exp(ways(hits, seen) + ways(cases - hits, drawn - seen) - ways(cases, drawn));
    }

    /** Logarithm of the number of ways to choose. */
    private static double ways(int from, int chosen) {
        if (chosen < 0 || chosen > from) return Double.NEGATIVE_INFINITY;
        var sum = 0.0;
        for (var i = 1; i <= chosen; i++) sum += Math.log((double) (from - chosen + i) / i);
        return sum;
    }
}
