package id.kipp.engine;

import java.util.List;
import java.util.Set;

/**
 * How a query goes to its documents.
 *
 * @param points how many of the index's fields, from the first, are asked for by value
 * @param ranged whether the field behind them is bounded
 * @param ordered whether the documents come in the order wanted
 * @param exact whether every key stands for a document that satisfies the query, and another one each
 * @param held what every document found so satisfies, and so need not be looked at in it
 * @param estimate how many keys lie there
 */
record QueryPlan(
        AccessPath access,
        List<Span> spans,
        boolean back,
        int points,
        boolean ranged,
        boolean ordered,
        boolean exact,
        Set<Condition> held,
        long estimate) {

    private static final int FEW = 100;
    private static final int MUCH = 4;

    /** Rules first, so that the same query takes the same way whatever is stored; unless one is much shorter. */
    boolean isBetterThan(QueryPlan other) {
        long most = Math.max(estimate, other.estimate);
        long least = Math.min(estimate, other.estimate);
        if (most > FEW && most / Math.max(1, least) >= MUCH) return estimate < other.estimate;
        if (isByUniqueKey() != other.isByUniqueKey()) return isByUniqueKey();
        if (points != other.points) return points > other.points;
        if (ranged != other.ranged) return ranged;
        if (ordered != other.ordered) return ordered;
        return estimate < other.estimate;
    }

    Source open() {
        return access.open(spans, back);
    }

    private boolean isByUniqueKey() {
        return points > 0 && access.isUnique() && points == access.getKeys().size() && spans.size() == 1;
    }
}
