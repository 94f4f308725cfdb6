package id.kipp.engine;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index that also serves a query which asks for more than the key. The delivered one wants exactly the key, so
 * that every replace on {@code {_id, version}} reads the whole collection. The engine checks each document found against
 * the whole query, so it is enough to point at the candidates.
 */
class StoreIndex extends AbstractUniqueIndex<Object> {

    private final MVMap<StoredKey, Object> positions;

    StoreIndex(MVMap<StoredKey, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    @Override
    public boolean canHandle(Document query) {
        return super.canHandle(Conditions.on(keys(), query));
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return super.getPositions(Conditions.on(keys(), query));
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(StoredKey.of(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return positions.putIfAbsent(StoredKey.of(key), Missing.ofNullable(position)) == null;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(StoredKey.of(key));
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return () -> positions.entrySet().stream()
                .map(e -> Map.entry(e.getKey().value(), e.getValue()))
                .iterator();
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return positions.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
