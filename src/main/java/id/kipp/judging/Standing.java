package id.kipp.judging;

import id.kipp.edition.Merging;
import id.kipp.ranking.Exact;
import java.util.Collection;
import java.util.Collections;

/**
 * Where a team stands before it agrees; all in hundredths of a point.
 *
 * @param mean rounded half to even, as a proposal; what is agreed is a decision
 * @param mustDiscuss the totals differ by more than the edition allows, or lie on both sides of the passing grade
 */
public record Standing(int mean, int lowest, int highest, boolean mustDiscuss) {

    public int spread() {
        return highest - lowest;
    }

    static Standing of(Merging rule, Collection<Integer> totals) {
        var low = Collections.min(totals);
        var high = Collections.max(totals);
        var mean = Exact.mean(totals.stream().map(t -> Exact.of(t)).toList())
                .decimal(0)
                .intValueExact();
        var grade = rule.passingGrade();
        var split = grade != null && low < grade * 100 && high >= grade * 100;
        return new Standing(mean, low, high, high - low > rule.discussOver() * 100 || split);
    }
}
