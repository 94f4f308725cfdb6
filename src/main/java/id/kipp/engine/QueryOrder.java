package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query's answer is sorted by. */
record QueryOrder(List<Part> parts) {

    record Part(Values values, boolean ascending) {

        String field() {
            return values.path();
        }
    }

    /** @return null when it does not matter */
    static @Nullable QueryOrder of(@Nullable Document sort) {
        if (sort == null || sort.isEmpty() || isNatural(sort)) return null;
        var parts = new ArrayList<Part>();
        sort.forEach((field, direction) -> parts.add(new Part(new Values(field), isUp(direction))));
        return new QueryOrder(parts);
    }

    /** As the documents lie, or the opposite. */
    static boolean isNatural(@Nullable Document sort) {
        return sort != null && sort.containsKey("$natural");
    }

    static boolean isUp(@Nullable Object direction) {
        if (direction instanceof Number number && number.doubleValue() != 0) return number.doubleValue() > 0;
        throw new de.bwaldvogel.mongo.exception.BadValueException("a sort direction is 1 or -1");
    }

    /** What the document's place is found by: of several values the smallest, or going down the largest. */
    Key key(Document document) {
        var key = Key.EMPTY;
        for (var part : parts) {
            var keys = part.values().of(document).stream().map(KeyEncoder::of);
            key = key.plus(
                    part.ascending()
                            ? keys.min(Comparator.naturalOrder()).orElseThrow()
                            : keys.max(Comparator.naturalOrder()).orElseThrow().inverted());
        }
        return key;
    }
}
