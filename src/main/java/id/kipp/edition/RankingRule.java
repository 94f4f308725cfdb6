package id.kipp.edition;

import id.kipp.store.Added;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What candidates are ranked by, and how many go on.
 *
 * @param weights percent of the total that each round's result makes up, 100 together
 * @param tieBreaks rungs from the top: {@code criterion:<key>} of the first round that has it, {@code new_face}, {@code
 *     disadvantaged}
 */
public record RankingRule(List<Weight> weights, List<String> tieBreaks, Places places) {

    public record Weight(String round, int percent) {}

    /**
     * How many of a pool go on.
     *
     * @param multiplier hundredths of the seats: 200 twice as many, rounded up
     * @param of key of the matter whose pools and seats are meant; empty: its own
     * @param replicatedFirst what has been replicated already comes first, of what reaches the passing grade of the first round
     *     that counts
     * @param ranked the ranks say so; null: whoever decides puts it first, as before ranks did
     */
    public record Places(
            Kind kind, int multiplier, String of, boolean replicatedFirst, @Added @Nullable Boolean ranked) {

        /** As any edition from now on has it. */
        public Places(Kind kind, int multiplier, String of, boolean replicatedFirst) {
            this(kind, multiplier, of, replicatedFirst, replicatedFirst ? Boolean.TRUE : null);
        }

        public boolean ranksReplicatedFirst() {
            return replicatedFirst && Boolean.TRUE.equals(ranked);
        }

        public enum Kind {
            SEATS,
            MULTIPLIER,
            /** Everyone at or above the round's passing grade. */
            PASSING_GRADE
        }
    }

    public RankingRule {
        weights = List.copyOf(weights);
        tieBreaks = List.copyOf(tieBreaks);
    }

    boolean counts(String round) {
        return weights.stream().anyMatch(w -> w.round().equals(round));
    }

    int sum() {
        return weights.stream().mapToInt(Weight::percent).sum();
    }

    /** Whether the shares make up the whole. */
    boolean isWhole() {
        return sum() == 100 && weights.stream().allMatch(w -> w.percent() >= 0);
    }

    /** With this share of one of its rounds; the others make up the rest as they shared it before, the last what does not divide. */
    public RankingRule sharing(String round, int percent) {
        var others = weights.stream().filter(w -> !w.round().equals(round)).toList();
        var before = others.stream().mapToInt(Weight::percent).sum();
        var next = new ArrayList<Weight>();
        var left = 100 - percent;
        for (var weight : weights) {
            var last = !others.isEmpty() && weight.equals(others.getLast());
            var share = before == 0 ? 0 : (100 - percent) * weight.percent() / before;
            if (weight.round().equals(round)) next.add(new Weight(round, percent));
            else next.add(new Weight(weight.round(), last ? left : share));
            if (!weight.round().equals(round)) left -= share;
        }
        return new RankingRule(next, tieBreaks, places);
    }

    public RankingRule with(Places other) {
        return new RankingRule(weights, tieBreaks, other);
    }
}
