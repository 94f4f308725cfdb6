package id.kipp.engine;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;

/**
 * The index GridFS keeps on its chunks. The driver asks for "all chunks of this file, from number n on", which a unique
 * index on both fields does not answer; but the numbers of a file have no gaps, so it is enough to count up.
 */
final class ChunkIndex extends StoreIndex {

    static final List<String> KEYS = List.of("files_id", "n");

    ChunkIndex(MVMap<StoredKey, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(positions, name, keys, sparse);
    }

    @Override
    public boolean canHandle(Document query) {
        return super.canHandle(query) || isOneFile(query);
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        if (super.canHandle(query)) {
            return super.getPositions(query);
        }
        var found = new ArrayList<>();
        for (int n = first(query); ; n++) {
            var position = getPosition(new KeyValue(query.get("files_id"), n).normalized());
            if (position == null) {
                return found;
            }
            found.add(position);
        }
    }

    private static boolean isOneFile(Document query) {
        return query.get("files_id") instanceof Object id
                && !(id instanceof Document)
                && (!query.containsKey("n") || isFrom(query.get("n")));
    }

    private static boolean isFrom(Object number) {
        return number instanceof Document from
                && from.keySet().equals(Set.of("$gte"))
                && from.get("$gte") instanceof Number;
    }

    private static int first(Document query) {
        return query.get("n") instanceof Document from && from.get("$gte") instanceof Number n ? n.intValue() : 0;
    }
}
