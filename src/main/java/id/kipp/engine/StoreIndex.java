package id.kipp.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index in the store's file. An entry's key is the document's values at the index's fields, one behind the other, and
 * behind them its id; so a document has an entry for each of several values, and unique means that no two entries differ
 * in the id alone.
 */
final class StoreIndex extends PlannedIndex {

    private final MVMap<Key, Key> entries;
    private final MVMap<Key, byte[]> documents;
    private final IndexMarks marks;
    private final boolean unique;
    private final List<Values> fields;

    StoreIndex(
            String name,
            List<IndexKey> keys,
            boolean sparse,
            boolean unique,
            MVMap<Key, Key> entries,
            MVMap<Key, byte[]> documents,
            IndexMarks marks) {
        super(name, keys, sparse);
        this.entries = entries;
        this.documents = documents;
        this.marks = marks;
        this.unique = unique;
        this.fields = keys.stream().map(IndexKey::getKey).map(Values::new).toList();
    }

    boolean isBuilt() {
        return marks.isBuilt();
    }

    void built() {
        marks.built();
    }

    /** @return whether another document has one of its keys and may not */
    boolean isTaken(Document document) {
        if (!unique) return false;
        var position = getPosition(document);
        return keys(document, false).stream().anyMatch(key -> isOfAnother(key, position));
    }

    private boolean isOfAnother(Key key, Key position) {
        var found = entries.ceilingKey(key);
        while (found != null && found.startsWith(key)) {
            if (!position.equals(entries.get(found))) return true;
            found = entries.higherKey(found);
        }
        return false;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (isTaken(document)) {
            throw new DuplicateKeyError(
                    this,
                    collection,
                    getKeys(),
                    getKeyValues(document).iterator().next());
        }
    }

    @Override
    public void checkUpdate(Document old, Document changed, MongoCollection<Key> collection) {
        checkAdd(changed, collection);
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        put(keys(document, true), position);
    }

    @Override
    public Key remove(Document document) {
        var position = getPosition(document);
        keys(document, false).forEach(key -> entries.remove(key.plus(position)));
        return position;
    }

    @Override
    public void updateInPlace(Document old, Document changed, Key position, MongoCollection<Key> collection) {
        var before = keys(old, false);
        var now = keys(changed, true);
        if (now.equals(before)) return;
        before.stream().filter(key -> !now.contains(key)).forEach(key -> entries.remove(key.plus(position)));
        now.removeAll(before);
        put(now, position);
    }

    private void put(Set<Key> keys, Key position) {
        keys.forEach(key -> entries.put(key.plus(position), position));
    }

    private Set<Key> keys(Document document, boolean mark) {
        Set<Key> keys = new LinkedHashSet<>(List.of(Key.EMPTY));
        boolean present = !isSparse();
        for (int n = 0; n < fields.size(); n++) {
            var values = fields.get(n).of(document);
            present |= values.stream().anyMatch(v -> !(v instanceof Missing));
            var parts = parts(n, values);
            if (mark && parts.size() > 1) marks.several(n);
            if (mark && values.stream().anyMatch(StoreIndex::isOdd)) marks.odd();
            keys = product(keys, parts);
        }
        return present ? keys : new LinkedHashSet<>();
    }

    private Set<Key> parts(int field, List<@Nullable Object> values) {
        boolean all = !isSparse() || fields.size() > 1;
        var parts = new LinkedHashSet<Key>();
        for (var value : values) {
            if (!all && value instanceof Missing && values.size() > 1) continue;
            var key = KeyEncoder.of(value);
            parts.add(getKeys().get(field).isAscending() ? key : key.inverted());
        }
        if (parts.isEmpty()) parts.add(KeyEncoder.of(null)); // of several elements, none has it
        return parts;
    }

    private static Set<Key> product(Set<Key> keys, Set<Key> parts) {
        var all = new LinkedHashSet<Key>();
        for (var key : keys) for (var part : parts) all.add(key.plus(part));
        return all;
    }

    private static boolean isOdd(@Nullable Object value) {
        return value instanceof Decimal128 || value instanceof Double d && d.isNaN();
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && isUnique() == other.isUnique()
                && Objects.equals(
                        toIndexDescription().get("key"),
                        other.toIndexDescription().get("key"));
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public void drop() {
        marks.forget();
        entries.getStore().removeMap(entries);
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean isSeveral(int field) {
        return marks.isSeveral(field);
    }

    @Override
    public boolean isSeveral() {
        return marks.isSeveral();
    }

    @Override
    public boolean isOdd() {
        return marks.isOdd();
    }

    @Override
    public boolean leavesOut() {
        return isSparse();
    }

    @Override
    public long count(Span span) {
        return Scan.count(entries, span);
    }

    @Override
    public Source open(List<Span> spans, boolean back) {
        return new IndexSource(new Scan<>(entries, spans, back), documents, isSeveral());
    }

    /** From each key with its document's id behind it to that id. */
    MVMap<Key, Key> map() {
        return entries;
    }

    /** Every entry, as (key, id): for those who check that index and collection agree. */
    Set<Key> entries() {
        return new LinkedHashSet<>(entries.keySet());
    }

    /** The entries that document has to have. */
    List<Key> entriesOf(Document document) {
        var position = getPosition(document);
        var all = new ArrayList<Key>();
        keys(document, false).forEach(key -> all.add(key.plus(position)));
        return all;
    }
}
