package id.kipp.auditexport;

import id.kipp.ranking.Exact;
import java.util.ArrayList;
import java.util.List;

/** What totals come to by the rule for one judge more, told from the log's page alone. */
final class OneMoreOf {

    private OneMoreOf() {}

    /** The mean of those that count. @param after {@code TWO_CLOSEST}, {@code ALL} or {@code MEDIAN} */
    static Exact mean(String after, List<Exact> totals) {
        if (totals.size() < 3) throw new Row.Odd("basis");
        var all = totals.stream().sorted().toList();
        return switch (after) {
            case "TWO_CLOSEST" -> Exact.mean(closest(all));
            case "ALL" -> Exact.mean(all);
            case "MEDIAN" -> Exact.mean(all.subList((all.size() - 1) / 2, all.size() / 2 + 1));
            default -> throw new Row.Odd("after");
        };
    }

    /** Of the pairs that are closest: the two, or those of all pairs that are as close. */
    private static List<Exact> closest(List<Exact> all) {
        var least = gap(all, 1);
        for (var i = 2; i < all.size(); i++) if (gap(all, i).compareTo(least) < 0) least = gap(all, i);
        var near = new ArrayList<Exact>();
        for (var i = 0; i < all.size(); i++)
            if (i > 0 && gap(all, i).equals(least)
                    || i + 1 < all.size() && gap(all, i + 1).equals(least)) near.add(all.get(i));
        return near;
    }

    private static Exact gap(List<Exact> all, int at) {
        return all.get(at).minus(all.get(at - 1));
    }
}
