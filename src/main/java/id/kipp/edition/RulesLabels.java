package id.kipp.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What the parts of a list are called, in lists that have been gone by: what was said of one must never read as said of
 * another, so none is called what another was.
 */
final class RulesLabels {

    private static final Set<String> LABELS = Set.of("id", "en");

    private RulesLabels() {}

    /** The first name in a part of the rules that another part of the same list had before. */
    static Optional<String> taken(JsonNode before, JsonNode after) {
        if (before instanceof ArrayNode were && after instanceof ArrayNode list) {
            var found = inList(were, list);
            if (found.isPresent()) return found;
            return list.valueStream()
                    .flatMap(one -> were.valueStream()
                            .filter(w -> RulesWords.key(w).equals(RulesWords.key(one)))
                            .flatMap(w -> taken(w, one).stream()))
                    .findFirst();
        }
        return after.propertyStream()
                .flatMap(p -> taken(before.path(p.getKey()), p.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> inList(ArrayNode were, ArrayNode list) {
        var keys = keys(were);
        for (var one : list)
            for (var label : LABELS) {
                var name = one.path(label).asString("");
                var had = keys.getOrDefault(of(label, name), Set.of());
                if (!had.isEmpty() && !had.contains(RulesWords.key(one))) return Optional.of(name);
            }
        return Optional.empty();
    }

    /** Of each name the keys of the parts that had it. */
    private static Map<String, Set<String>> keys(ArrayNode were) {
        var keys = new HashMap<String, Set<String>>();
        for (var one : were)
            if (!RulesWords.key(one).isEmpty())
                for (var label : LABELS)
                    if (one.path(label).isString())
                        keys.computeIfAbsent(of(label, one.get(label).stringValue()), n -> new HashSet<>())
                                .add(RulesWords.key(one));
        return keys;
    }

    private static String of(String label, String name) {
        return label + " " + name.strip().toLowerCase(Locale.ROOT);
    }
}
