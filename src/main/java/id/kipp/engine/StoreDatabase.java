package id.kipp.engine;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The engine's database with indexes of our own. */
final class StoreDatabase extends H2Database {

    private final MVStore maps;

    StoreDatabase(String name, MVStore maps, CursorRegistry cursors) {
        this.maps = maps; // first, because the superclass opens the indexes while it is made
        super(name, maps, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        // the name by which the superclass drops the map again
        var map = maps.openMap(
                getFullCollectionNamespace(collection) + "._index_" + name,
                new MVMap.Builder<StoredKey, Object>().keyType(new StoredKey.Type()));
        var fields = keys.stream().map(IndexKey::getKey).toList();
        return fields.equals(ChunkIndex.KEYS)
                ? new ChunkIndex(map, name, keys, sparse)
                : new StoreIndex(map, name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(name, keys, sparse);
    }
}
