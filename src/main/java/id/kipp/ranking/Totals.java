package id.kipp.ranking;

import java.util.Map;

/** What a sheet of scores comes to. */
public final class Totals {

    private Totals() {}

    /** The weighted mean, without rounding. Every weighted criterion is scored, and nothing else is. */
    public static Exact weighted(Map<String, Exact> scores, Map<String, Exact> weights) {
        if (!scores.keySet().equals(weights.keySet())) {
            throw new IllegalArgumentException("scored " + scores.keySet() + ", weighted " + weights.keySet());
        }
        var sum = Exact.NOTHING;
        for (var score : scores.entrySet()) {
            sum = sum.plus(score.getValue().times(weights.getOrDefault(score.getKey(), Exact.NOTHING)));
        }
        return sum.dividedBy(Exact.sum(weights.values()));
    }
}
