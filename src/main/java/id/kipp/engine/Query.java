package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a collection are wanted, and in what order.
 *
 * @param limit 0 for all
 * @param hint the name or the keys of the index to be used, or null
 */
record Query(Document filter, @Nullable Document sort, long skip, long limit, @Nullable Object hint) {

    static Query of(Document filter) {
        return new Query(filter, null, 0, 0, null);
    }

    String shape() {
        return Shape.of(filter, sort);
    }

    /** What is left of the filter when this is known to hold. */
    Document without(Set<Condition> held) {
        var rest = new Document();
        filter.forEach((name, value) -> {
            var demands = Condition.of(new Document(name, value));
            if (demands.isEmpty() || !held.containsAll(demands)) rest.append(name, value);
        });
        return rest;
    }

    /** The fields that tell whether a document satisfies it; null when only all of them do. */
    @Nullable
    Set<String> fields() {
        var fields = new HashSet<String>();
        return collect(filter, fields) ? fields : null;
    }

    private static boolean collect(Document filter, Set<String> fields) {
        for (var entry : filter.entrySet()) {
            var name = entry.getKey();
            if (!name.startsWith("$")) {
                fields.add(name.split("\\.", 2)[0]);
            } else if (!name.equals("$comment")
                    && !(entry.getValue() instanceof Collection<?> parts
                            && parts.stream().allMatch(p -> p instanceof Document d && collect(d, fields)))) {
                return false;
            }
        }
        return true;
    }
}
