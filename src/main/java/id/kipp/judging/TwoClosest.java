package id.kipp.judging;

import id.kipp.ranking.Exact;
import java.util.Collection;
import java.util.List;

/**
 * What three sheets come to where two were too far apart: the mean of the two whose totals are closest to each other. Where
 * the one in the middle is as far from the other two, nothing says which pair is meant: all three count.
 */
final class TwoClosest {

    private TwoClosest() {}

    /** In points, without rounding. @param three totals of three sheets */
    static Exact mean(Collection<Total> three) {
        return Exact.mean(of(three).stream().map(Total::exact).toList());
    }

    /** Those that count, lowest first. */
    static List<Total> of(Collection<Total> three) {
        var all = three.stream().sorted().toList();
        var below = all.get(1).parts() - all.get(0).parts();
        var above = all.get(2).parts() - all.get(1).parts();
        if (below == above) return all;
        return below < above ? all.subList(0, 2) : all.subList(1, 3);
    }
}
