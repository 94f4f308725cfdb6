package id.kipp.engine;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/**
 * A whole document in place of another, where a field's name has a dot in it: MongoDB takes that, and the library refuses it
 * when it has changed the indexes already.
 */
record Replacement(StoreCollection collection, Document replacement) {

    private static final int IMMUTABLE = 66; // MongoDB's own number

    static boolean isOdd(Document update) {
        return update.keySet().stream().noneMatch(name -> name.startsWith("$"))
                && update.keySet().stream().anyMatch(name -> name.indexOf('.') >= 0);
    }

    /** Null when there is none to be replaced. */
    @Nullable
    Document of(Document selector) {
        var row = collection.find(new Query(selector, null, 0, 1, null)).next();
        if (row == null) return null;
        var old = Bson.decode(row);
        var id = old.get("_id");
        if (replacement.containsKey("_id")
                && !KeyEncoder.of(replacement.get("_id")).equals(KeyEncoder.of(id)))
            throw new MongoServerError(
                    IMMUTABLE, "ImmutableField", "the (immutable) field '_id' was found to have been altered");
        var changed = new Document("_id", id);
        replacement.forEach(changed::putIfAbsent);
        var same = changed.equals(old);
        if (!same) put(old, changed);
        var answer = new Document("n", 1).append("nModified", same ? 0 : 1);
        Utils.markOkay(answer);
        return answer;
    }

    private void put(Document old, Document changed) {
        var position = KeyEncoder.of(old.get("_id"));
        for (Index<Key> index : collection.getIndexes()) index.checkUpdate(old, changed, collection);
        for (Index<Key> index : collection.getIndexes()) index.updateInPlace(old, changed, position, collection);
        collection.handleUpdate(position, old, changed);
    }
}
