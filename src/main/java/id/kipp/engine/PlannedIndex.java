package id.kipp.engine;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** An index that the library keeps and the planner asks: what the library would ask itself is turned down. */
abstract class PlannedIndex extends Index<Key> implements AccessPath {

    PlannedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public Key getPosition(Document document) {
        return KeyEncoder.of(document.get("_id"));
    }

    /** Asked by the planner instead. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    /** The library need not put anything into it: the collection fills it when it is new. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
