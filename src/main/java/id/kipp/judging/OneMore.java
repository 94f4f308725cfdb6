package id.kipp.judging;

import id.kipp.edition.Merging;
import id.kipp.ranking.Exact;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What sheets come to where their judges were too far apart and one more was called: the mean of those that count. */
final class OneMore {

    private OneMore() {}

    /** In points, without rounding. @param totals of all sheets, at least two */
    static Exact mean(Merging.After rule, Collection<Total> totals) {
        return Exact.mean(of(rule, totals).stream().map(Total::exact).toList());
    }

    /** Those that count, lowest first. */
    static List<Total> of(Merging.After rule, Collection<Total> totals) {
        var all = totals.stream().sorted().toList();
        return switch (rule) {
            case TWO_CLOSEST -> closest(all);
            case ALL -> all;
            case MEDIAN -> all.subList((all.size() - 1) / 2, all.size() / 2 + 1);
        };
    }

    /** Where pairs are as close as each other nothing says which is meant: those of all of them count. */
    private static List<Total> closest(List<Total> all) {
        var gaps = IntStream.range(1, all.size())
                .map(i -> all.get(i).parts() - all.get(i - 1).parts())
                .toArray();
        var least = IntStream.of(gaps).min().orElseThrow();
        return IntStream.range(0, all.size())
                .filter(i -> i > 0 && gaps[i - 1] == least || i < gaps.length && gaps[i] == least)
                .mapToObj(all::get)
                .toList();
    }
}
