package id.kipp.ranking;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shares seats out in proportion. */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Largest remainder (Hamilton, Hare quota): each cluster first gets the whole part of seats × admitted / all
     * admitted, then one more seat each goes to the largest remainders. Where two remainders are equal the cluster whose
     * name comes first (by the letters' code points) has the seat: the rule is arbitrary, known beforehand, and the same
     * for everyone.
     *
     * <p>A cluster with at least one admitted proposal gets at least the minimum, or all its proposals if they are
     * fewer; those who need this lift are served first and the rest share what remains. If the seats do not suffice for
     * that, the minimum is lowered to the highest one that they suffice for. The result adds up to the seats, and gives
     * no cluster more than it has proposals unless there are more seats than proposals. A cluster without proposals gets
     * none; with no proposals at all nothing is given.
     */
    public static SortedMap<String, Integer> largestRemainder(
            int seats, Map<String, Integer> admittedPerCluster, int minimumPerPresentCluster) {
        if (seats < 0
                || minimumPerPresentCluster < 0
                || admittedPerCluster.values().stream().anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException("seats, minimum and proposals are counted from zero up");
        }
        var result = new TreeMap<String, Integer>();
        admittedPerCluster.keySet().forEach(cluster -> result.put(cluster, 0));
        var open = new TreeMap<>(admittedPerCluster);
        open.values().removeIf(admitted -> admitted == 0);
        var minimum = affordable(minimumPerPresentCluster, seats, open);

        var left = seats;
        for (var lifted = below(minimum, left, open); !lifted.isEmpty(); lifted = below(minimum, left, open)) {
            result.putAll(lifted);
            left -= Math.toIntExact(sum(lifted));
            open.keySet().removeAll(lifted.keySet());
        }
        result.putAll(shares(left, open));
        return Collections.unmodifiableSortedMap(result);
    }

    private static int affordable(int wished, int seats, Map<String, Integer> open) {
        var minimum = Math.min(wished, seats);
        while (minimum > 0 && sum(guaranteed(minimum, open)) > seats) {
            minimum--;
        }
        return minimum;
    }

    private static Map<String, Integer> guaranteed(int minimum, Map<String, Integer> open) {
        return open.keySet().stream().collect(toMap(identity(), c -> Math.min(minimum, open.getOrDefault(c, 0))));
    }

    /** Those whose proportional share is less than what they are guaranteed, with that guarantee. */
    private static Map<String, Integer> below(int minimum, int seats, Map<String, Integer> open) {
        var all = sum(open);
        var guaranteed = guaranteed(minimum, open);
        guaranteed.entrySet().removeIf(g -> (long) seats * open.getOrDefault(g.getKey(), 0) >= g.getValue() * all);
        return guaranteed;
    }

    private static Map<String, Integer> shares(int seats, SortedMap<String, Integer> open) {
        var all = sum(open);
        var shares = new TreeMap<String, Integer>();
        open.forEach((cluster, admitted) -> shares.put(cluster, Math.toIntExact((long) seats * admitted / all)));
        var left = seats - sum(shares);
        open.entrySet().stream()
                .sorted(comparing((Map.Entry<String, Integer> e) -> (long) seats * e.getValue() % all)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(open.isEmpty() ? 0 : left)
                .forEach(e -> shares.merge(e.getKey(), 1, Integer::sum));
        return shares;
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
