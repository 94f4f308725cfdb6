package id.kipp.replication;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What was made after what: a graph that never leads back to where it began. */
final class Ancestry<T> {

    private final Map<T, Set<T>> parents = new LinkedHashMap<>();

    /** @return false, and nothing is changed, where the parent was itself made after the child */
    boolean add(T parent, T child) {
        if (parent.equals(child) || ancestors(parent).contains(child)) return false;
        parents.computeIfAbsent(child, c -> new LinkedHashSet<>()).add(parent);
        return true;
    }

    /** Everything it was made after, however far back. */
    Set<T> ancestors(T one) {
        var found = new LinkedHashSet<T>();
        var open = new java.util.ArrayDeque<>(parentsOf(one));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (found.add(next)) open.addAll(parentsOf(next));
        }
        return found;
    }

    /** How many steps lie between it and the first: the longest way counts; 0 for an original. */
    int generation(T one) {
        return generation(one, new HashMap<>(), new HashSet<>());
    }

    private int generation(T one, Map<T, Integer> known, Set<T> under) {
        if (known.containsKey(one)) return known.get(one);
        if (!under.add(one)) throw new IllegalStateException("a circle at " + one);
        var generation = parentsOf(one).stream()
                .mapToInt(p -> generation(p, known, under) + 1)
                .max()
                .orElse(0);
        known.put(one, generation);
        return generation;
    }

    private Collection<T> parentsOf(T one) {
        return parents.getOrDefault(one, Set.of());
    }
}
