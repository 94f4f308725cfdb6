package id.kipp.judging;

import id.kipp.edition.Round;
import id.kipp.ranking.Exact;
import java.util.Collection;
import java.util.Collections;

/**
 * Where a team stands before it agrees.
 *
 * @param mean hundredths of a point, rounded half to even, as a proposal; what is agreed is a decision
 * @param step hundredths of a point between one value of the round's scale and the next
 * @param mustDiscuss the totals differ by more than the edition allows, or lie on both sides of the passing grade
 * @param third where they do not agree one judge more is called
 */
public record Standing(int mean, Total lowest, Total highest, int step, boolean mustDiscuss, boolean third) {

    public Total spread() {
        return new Total(highest.parts() - lowest.parts());
    }

    static Standing of(Round round, Collection<Total> totals) {
        var rule = round.merging();
        var low = Collections.min(totals);
        var high = Collections.max(totals);
        var exact = rule.isMore(round.judges(), totals.size())
                ? OneMore.mean(rule.counted(), totals)
                : Exact.mean(totals.stream().map(Total::exact).toList());
        var mean = exact.times(Exact.of(100)).decimal(0).intValueExact();
        var grade = rule.passingGrade();
        var split =
                grade != null && low.compareTo(Total.of(grade * 100)) < 0 && high.compareTo(Total.of(grade * 100)) >= 0;
        var apart =
                high.parts() - low.parts() > Total.of(rule.discussOver() * 100).parts();
        return new Standing(
                mean, low, high, round.scoring().scale().step(), apart || split, RoundRule.isWithThird(round));
    }
}
