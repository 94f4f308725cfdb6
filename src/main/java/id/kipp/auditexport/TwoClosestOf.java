package id.kipp.auditexport;

import id.kipp.ranking.Exact;
import java.util.List;

/** What three totals come to by the rule for a third judge, told from the log's page alone. */
final class TwoClosestOf {

    private TwoClosestOf() {}

    /** The mean of the two closest, of all three where the middle one is as far from both. */
    static Exact mean(List<Exact> totals) {
        if (totals.size() != 3) throw new Row.Odd("basis");
        var all = totals.stream().sorted().toList();
        var below = all.get(1).minus(all.get(0));
        var above = all.get(2).minus(all.get(1));
        var order = below.compareTo(above);
        return Exact.mean(order == 0 ? all : order < 0 ? all.subList(0, 2) : all.subList(1, 3));
    }
}
