package id.kipp.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, which the engine lacks: without it every such query reads the whole collection. It lives in
 * memory and is made again when the store is opened. Of several fields it keeps the first: that points at the candidates,
 * and the engine checks each against the whole query.
 */
final class SecondaryIndex extends Index<Object> {

    private final Map<KeyValue, Set<Object>> positions = new HashMap<>();
    private final String field;

    SecondaryIndex(String name, List<IndexKey> keys, boolean sparse) {
        this.field = keys.getFirst().getKey();
        super(name, keys, sparse);
    }

    @Override
    public boolean canHandle(Document query) {
        var wanted = wanted(query);
        return !wanted.isEmpty() && wanted.stream().allMatch(SecondaryIndex::isPlain);
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        var found = new LinkedHashSet<>();
        for (var value : wanted(query)) {
            found.addAll(positions.getOrDefault(key(value), Set.of()));
        }
        return found;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        for (var value : values(document)) {
            positions.computeIfAbsent(value, v -> new LinkedHashSet<>()).add(position);
        }
    }

    @Override
    public Object remove(Document document) {
        for (var value : values(document)) {
            var held = positions.get(value);
            if (held != null && held.remove(getPosition(document)) && held.isEmpty()) positions.remove(value);
        }
        return getPosition(document);
    }

    @Override
    public void updateInPlace(Document old, Document changed, Object position, MongoCollection<Object> collection) {
        remove(old);
        add(changed, position, collection);
    }

    @Override
    public Object getPosition(Document document) {
        return Objects.requireNonNull(document.get("_id"));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document old, Document changed, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        positions.clear();
    }

    private Collection<?> wanted(Document query) {
        var condition = Conditions.on(List.of(field), query).get(field);
        if (condition instanceof Document operators) {
            return operators.get("$in") instanceof Collection<?> any ? any : List.of();
        }
        return condition == null ? List.of() : List.of(condition);
    }

    /** Others, null among them, have rules of their own for what they equal. */
    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof ObjectId;
    }

    /** Of an array, each element. */
    private Set<KeyValue> values(Document document) {
        var found = new LinkedHashSet<KeyValue>();
        collect(Utils.getSubdocumentValueCollectionAware(document, field), found);
        return found;
    }

    private static void collect(@Nullable Object value, Set<KeyValue> found) {
        if (value instanceof Collection<?> several) {
            several.forEach(v -> collect(v, found));
        } else if (value != null && !(value instanceof Document)) {
            found.add(key(value));
        }
    }

    /** 1 and 1.0 are the same. */
    private static KeyValue key(Object value) {
        return new KeyValue(value).normalized();
    }
}
