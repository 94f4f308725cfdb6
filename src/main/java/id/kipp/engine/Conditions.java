package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;

/** What a query demands of some fields, also where it says so inside {@code $and}. */
final class Conditions {

    private Conditions() {}

    static Document on(Collection<String> fields, Document query) {
        var found = new Document();
        collect(fields, query, found);
        return found;
    }

    private static void collect(Collection<String> fields, Document query, Document found) {
        for (var field : fields) {
            if (query.containsKey(field)) {
                found.putIfAbsent(field, query.get(field));
            }
        }
        if (query.get("$and") instanceof List<?> all) {
            for (var part : all) {
                if (part instanceof Document condition) collect(fields, condition, found);
            }
        }
    }
}
