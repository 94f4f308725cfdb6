package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline divided.
 *
 * @param query what stands first: choosing, sorting, passing over, limiting, in this order
 * @param rest the stages behind it
 */
record LeadingStages(Query query, List<Document> rest) {

    private static final List<String> IN_ORDER = List.of("$match", "$sort", "$skip", "$limit");

    static LeadingStages of(List<Document> pipeline, @Nullable Object hint) {
        var filters = new ArrayList<Document>();
        Document sort = null;
        long skip = 0;
        long limit = 0;
        int reached = 0;
        int taken = 0;
        for (var stage : pipeline) {
            var name = stage.size() == 1 ? stage.keySet().iterator().next() : "";
            int place = IN_ORDER.indexOf(name);
            var value = stage.get(name);
            if (place < reached || place == reached && place > 0) break;
            if (value instanceof Document filter && place == 0) filters.add(filter);
            else if (value instanceof Document order && place == 1) sort = order;
            else if (value instanceof Number n && n.longValue() > 0 && place == 2) skip = n.longValue();
            else if (value instanceof Number n && n.longValue() > 0 && place == 3) limit = n.longValue();
            else break;
            reached = place;
            taken++;
        }
        return new LeadingStages(
                new Query(all(filters), sort, skip, limit, hint), pipeline.subList(taken, pipeline.size()));
    }

    private static Document all(List<Document> filters) {
        return switch (filters.size()) {
            case 0 -> new Document();
            case 1 -> filters.getFirst();
            default -> new Document("$and", new ArrayList<Object>(filters));
        };
    }

    /** Whether it is what the driver sends for {@code countDocuments}. */
    boolean isCount() {
        return query.sort() == null
                && rest.size() == 1
                && rest.getFirst().get("$group") instanceof Document group
                && group.equals(new Document("_id", 1).append("n", new Document("$sum", 1)));
    }

    /** The fields that the rest reads of the documents; null for all. */
    @Nullable
    Set<String> fields() {
        if (!(rest.getFirst().get("$group") instanceof Document group)) return null;
        var references = references(group, new HashSet<>());
        if (references.stream().anyMatch(name -> name.startsWith("$$"))) return null;
        return references.stream()
                .map(name -> name.substring(1).split("\\.", 2)[0])
                .collect(Collectors.toSet());
    }

    private static Set<String> references(@Nullable Object expression, Set<String> found) {
        switch (expression) {
            case String text when text.startsWith("$") -> found.add(text);
            case Document parts -> parts.values().forEach(part -> references(part, found));
            case Collection<?> parts -> parts.forEach(part -> references(part, found));
            case null, default -> {}
        }
        return found;
    }
}
