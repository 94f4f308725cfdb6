package id.kipp.planning;

import java.util.Comparator;

/** A proposal and an evaluator, by their ids: assigned to each other, or in conflict. Sorted by both. */
public record Pair(String proposal, String judge) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::proposal).thenComparing(Pair::judge);

    @Override
    public int compareTo(Pair that) {
        return ORDER.compare(this, that);
    }
}
