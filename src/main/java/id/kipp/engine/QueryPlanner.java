package id.kipp.engine;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the way to a query's documents by one index: fields asked for by value first, then a range, then the order. */
final class QueryPlanner {

    private static final int MOST_SPANS = 20_000;
    private static final int COUNTED = 32;

    private final List<Condition> conditions;
    private final @Nullable QueryOrder order;

    QueryPlanner(List<Condition> conditions, @Nullable QueryOrder order) {
        this.conditions = conditions;
        this.order = order;
    }

    /** @param everything the collection itself, for when no index is of use */
    QueryPlan best(List<? extends AccessPath> indexes, AccessPath everything, boolean back) {
        var best = new QueryPlan(
                everything,
                List.of(Span.ALL),
                back,
                0,
                false,
                order == null,
                conditions.isEmpty(),
                Set.of(),
                all(everything));
        for (var index : indexes) {
            var plan = by(index);
            if (plan != null && plan.isBetterThan(best)) best = plan;
        }
        return best;
    }

    /** @return null when the index is of no use */
    @Nullable
    QueryPlan by(AccessPath index) {
        if (index.leavesOut() && conditions.stream().noneMatch(c -> c.meansPresent() && isKey(index, c.field())))
            return null;
        var bounds = new Bounds(index);
        bounds.find();
        boolean ordered = order == null || order.parts().isEmpty();
        boolean back = false;
        if (!ordered) {
            ordered = bounds.ordersBy(true);
            back = !ordered && bounds.ordersBy(false);
            ordered |= back;
        }
        boolean found = bounds.points > 0 || bounds.ranged || index.leavesOut() || ordered && order != null;
        if (!found) return null;
        boolean plain = !index.isSeveral() && !index.isOdd();
        var held = plain ? bounds.held() : Set.<Condition>of();
        return new QueryPlan(
                index,
                bounds.spans,
                back,
                bounds.points,
                bounds.ranged,
                ordered,
                plain && held.containsAll(conditions),
                held,
                estimate(index, bounds.spans));
    }

    private static boolean isKey(AccessPath index, String field) {
        return index.getKeys().stream().anyMatch(k -> k.getKey().equals(field));
    }

    private static long all(AccessPath everything) {
        return everything.count(Span.ALL);
    }

    private static long estimate(AccessPath index, List<Span> spans) {
        long counted = spans.stream().limit(COUNTED).mapToLong(index::count).sum();
        return spans.size() <= COUNTED ? counted : counted * spans.size() / COUNTED;
    }

    /** Where in one index the documents lie. */
    private final class Bounds {

        final AccessPath index;
        final Set<Condition> used = new HashSet<>();
        List<Span> spans = List.of(Span.ALL);
        int points;
        int single; // fields, from the first, of which one value is wanted
        boolean ranged;
        private boolean severalBounded;

        Bounds(AccessPath index) {
            this.index = index;
        }

        void find() {
            for (int field = 0; field < index.getKeys().size() && !ranged; field++) {
                var wanted = wanted(field);
                if (wanted == null) return;
                if ((long) wanted.size() * spans.size() > MOST_SPANS) {
                    var name = index.getKeys().get(field).getKey();
                    used.removeIf(c -> c.field().equals(name));
                    return;
                }
                boolean byValue = wanted.stream().allMatch(Span::point);
                if (byValue) {
                    if (wanted.size() == 1 && single == points) single++;
                    points++;
                } else {
                    ranged = true;
                }
                severalBounded |= index.isSeveral(field);
                spans = product(wanted);
            }
        }

        /** What is told entirely by where a document lies. */
        Set<Condition> held() {
            return used.stream().filter(Condition::isExact).collect(toSet());
        }

        private List<Span> product(List<Span> wanted) {
            var all = new ArrayList<Span>(spans.size() * wanted.size());
            for (var before : spans) for (var span : wanted) all.add(span.behind(before.from()));
            return all;
        }

        private @Nullable List<Span> wanted(int field) {
            boolean several = index.isSeveral(field);
            // of several elements such an index leaves out those without the field
            boolean onlyPresent = index.leavesOut() && index.getKeys().size() == 1;
            if (several && severalBounded) return null; // another element may satisfy the other demand
            var key = index.getKeys().get(field);
            List<Span> wanted = null;
            for (var condition : conditions) {
                var spans = condition.field().equals(key.getKey()) ? condition.spans() : null;
                if (spans == null || spans.equals(List.of(Span.ALL)) || index.isOdd() && condition.isNumeric())
                    continue;
                if (onlyPresent && !condition.meansPresent()) continue;
                if (several && wanted != null && !isNarrower(spans, wanted)) continue;
                if (several)
                    conditions.stream()
                            .filter(c -> c.field().equals(key.getKey()))
                            .forEach(used::remove);
                wanted = wanted == null || several ? spans : Span.common(wanted, spans);
                used.add(condition);
            }
            if (wanted == null || key.isAscending()) return wanted;
            return wanted.stream().map(Span::inverted).toList().reversed();
        }

        private static boolean isNarrower(List<Span> some, List<Span> others) {
            return some.stream().allMatch(Span::point) && !others.stream().allMatch(Span::point);
        }

        /** Whether reading the index forth, or back, gives the order wanted. */
        boolean ordersBy(boolean forth) {
            int field = single;
            for (var part : Objects.requireNonNull(order).parts()) {
                if (isFixed(part.field())) continue;
                if (field == index.getKeys().size()) {
                    // behind equal keys the documents lie in the order of their ids, and no two have the same
                    return part.field().equals("_id") && part.ascending() == forth && !index.isSeveral();
                }
                var key = index.getKeys().get(field);
                if (!key.getKey().equals(part.field()) || index.isSeveral(field)) return false;
                if ((key.isAscending() == part.ascending()) != forth) return false;
                field++;
                if (part.field().equals("_id")) return true;
            }
            return true;
        }

        private boolean isFixed(String name) {
            for (int n = 0; n < single; n++) {
                if (index.getKeys().get(n).getKey().equals(name) && !index.isSeveral(n)) return true;
            }
            return false;
        }
    }
}
