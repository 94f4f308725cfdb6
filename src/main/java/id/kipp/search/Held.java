package id.kipp.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What an index has, held against what its owner would put now. Neither is changed.
 *
 * @param looked how many the owner has
 * @param wrong ids of those that the index has otherwise, or not, or of which the owner knows nothing
 */
public record Held(long looked, Set<String> wrong) {

    private static final int AT_ONCE = 200;

    /**
     * What differs is looked at a second time at the end: it may have been written in between.
     *
     * @param all hands on everything that the owner has, some at a time: print by id
     * @param some of these ids those that the owner has
     */
    public static Held of(
            Printed index,
            Consumer<Consumer<Map<String, String>>> all,
            Function<Collection<String>, Map<String, String>> some) {
        var unknown = new HashSet<>(index.ids());
        var wrong = new TreeSet<String>();
        var looked = new long[1];
        all.accept(there -> {
            looked[0] += there.size();
            unknown.removeAll(there.keySet());
            wrong.addAll(differing(index, there.keySet(), there));
        });
        wrong.addAll(unknown);
        return new Held(looked[0], still(index, List.copyOf(wrong), some));
    }

    private static Set<String> still(
            Printed index, List<String> ids, Function<Collection<String>, Map<String, String>> some) {
        var wrong = new TreeSet<String>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var these = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            wrong.addAll(differing(index, these, some.apply(these)));
        }
        return wrong;
    }

    private static Set<String> differing(Printed index, Collection<String> ids, Map<String, String> truth) {
        var kept = index.prints(ids);
        var wrong = new TreeSet<String>();
        for (var id : ids)
            if (!Printed.EARLIER.equals(kept.get(id)) && !Objects.equals(kept.get(id), truth.get(id))) wrong.add(id);
        return wrong;
    }
}
