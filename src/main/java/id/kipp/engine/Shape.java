package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a query asks for, without the values, so that queries of one kind can be told from those of another. */
final class Shape {

    private Shape() {}

    static String of(Document filter, @Nullable Document sort) {
        var shape = filter(filter);
        return sort == null || sort.isEmpty() ? shape : shape + " | " + order(sort);
    }

    private static String filter(Document filter) {
        var parts = new TreeSet<String>();
        collect(filter, parts);
        return String.join(" ", parts);
    }

    private static void collect(Document filter, TreeSet<String> parts) {
        filter.forEach((name, value) -> {
            if (name.equals("$and") && value instanceof Collection<?> all) {
                all.forEach(part -> collect((Document) part, parts));
            } else if (name.startsWith("$") && value instanceof Collection<?> some) {
                var within = new TreeSet<String>();
                some.forEach(part -> within.add(filter((Document) part)));
                parts.add(name + "(" + String.join(", ", within) + ")");
            } else {
                parts.add(name + operators(value));
            }
        });
    }

    private static String operators(@Nullable Object value) {
        if (value == null) return ":null";
        if (!(value instanceof Document demands) || demands.keySet().stream().noneMatch(name -> name.startsWith("$")))
            return "";
        return ":" + String.join("", demands.keySet());
    }

    private static String order(Document sort) {
        var parts = new StringBuilder();
        sort.forEach((field, direction) -> parts.append(parts.isEmpty() ? "" : " ")
                .append(field)
                .append(QueryOrder.isUp(direction) ? ":1" : ":-1"));
        return parts.toString();
    }
}
