package id.kipp.replication;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was made after what: a graph that never leads back to where it began. */
final class Ancestry<T> {

    private final Map<T, Set<T>> parents = new LinkedHashMap<>();
    private final Map<T, Set<T>> children = new HashMap<>();

    /** An ancestor's is always less: whoever looks for one looks no further back than where it can be. */
    private final Map<T, Integer> generations = new HashMap<>();

    /** @return false, and nothing is changed, where the parent was itself made after the child */
    boolean add(T parent, T child) {
        if (parent.equals(child) || isAfter(parent, child)) return false;
        parents.computeIfAbsent(child, c -> new LinkedHashSet<>()).add(parent);
        children.computeIfAbsent(parent, p -> new LinkedHashSet<>()).add(child);
        moveOn(parent);
        return true;
    }

    /** Everything it was made after, however far back. */
    Set<T> ancestors(T one) {
        var found = new LinkedHashSet<T>();
        var open = new ArrayDeque<>(parentsOf(one));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (found.add(next)) open.addAll(parentsOf(next));
        }
        return found;
    }

    /** How many steps lie between it and the first: the longest way counts; 0 for an original. */
    int generation(T one) {
        return generations.getOrDefault(one, 0);
    }

    private boolean isAfter(T one, T other) {
        var least = generation(other);
        var seen = new HashSet<T>();
        var open = new ArrayDeque<>(List.of(one));
        while (!open.isEmpty())
            for (var parent : parentsOf(open.pop())) {
                if (parent.equals(other)) return true;
                if (generation(parent) > least && seen.add(parent)) open.add(parent);
            }
        return false;
    }

    /** What was made after it comes later than it does. */
    private void moveOn(T one) {
        var open = new ArrayDeque<>(List.of(one));
        while (!open.isEmpty()) {
            var next = open.remove();
            var later = generation(next) + 1;
            for (var child : children.getOrDefault(next, Set.of())) {
                if (generation(child) >= later) continue;
                generations.put(child, later);
                open.add(child);
            }
        }
    }

    private Collection<T> parentsOf(T one) {
        return parents.getOrDefault(one, Set.of());
    }
}
