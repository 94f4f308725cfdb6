package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import id.kipp.engine.Bson.Raw;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is shown of a document. Where whole fields are named it is cut out of the bytes, unread. */
final class Projector {

    private final @Nullable StoreCollection collection;
    private final Document projection;
    private final boolean plain;
    private final boolean including;
    private final Set<String> fields = new HashSet<>();

    Projector(@Nullable StoreCollection collection, @Nullable Document projection) {
        this.collection = collection;
        this.projection = projection == null ? new Document() : projection;
        this.plain = this.projection.entrySet().stream()
                .allMatch(e -> isFlag(e.getValue()) && !e.getKey().contains("."));
        this.including = this.projection.entrySet().stream()
                .anyMatch(e -> !isNo(e.getValue()) && (!e.getKey().equals("_id") || this.projection.size() == 1));
        this.projection.forEach((name, flag) -> {
            if (isNo(flag) != including) fields.add(name.split("\\.", 2)[0]);
        });
        if (including && !isNo(this.projection.get("_id"))) fields.add("_id");
    }

    Raw of(byte[] document) {
        if (projection.isEmpty()) return new Raw(document);
        if (plain) return new Raw(including ? Bson.only(document, fields) : Bson.without(document, fields));
        if (collection == null) throw new IllegalStateException();
        var read = Bson.decode(document, including && isByField() ? fields : null);
        return new Raw(Bson.encode(collection.project(read, projection)));
    }

    /** Whether operators such as {@code $slice}, which leave the rest as it is, are not among it. */
    private boolean isByField() {
        return projection.values().stream().allMatch(Projector::isFlag);
    }

    private static boolean isFlag(@Nullable Object value) {
        return value instanceof Boolean || value instanceof Number;
    }

    private static boolean isNo(@Nullable Object value) {
        return Boolean.FALSE.equals(value) || value instanceof Number n && n.doubleValue() == 0;
    }
}
