package id.kipp.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Everything in a database, to be put back: the same world again. */
public final class Snapshot {

    private final MongoDatabase database;
    private static final int TRIES = 20;
    private static final long PAUSE_NANOS = 50_000_000;

    private final Map<String, List<RawBsonDocument>> kept = new HashMap<>();
    private final Map<String, Long> touched =
            new HashMap<>(); // of each collection, when it was last seen to be as it is kept

    /** Whether it is known what is written: else everything is looked at. */
    private final boolean heard;

    private Snapshot(MongoDatabase database) {
        this.database = database;
        Touched.watch(database.getName());
        var before = Touched.heard();
        for (var name : database.listCollectionNames()) {
            touched.put(name, Touched.times(database.getName(), name));
            kept.put(
                    name,
                    database.getCollection(name, RawBsonDocument.class).find().into(new ArrayList<>()));
        }
        this.heard = Touched.heard() > before;
    }

    public static Snapshot of(MongoDatabase database) {
        return new Snapshot(database);
    }

    /**
     * Indexes stay as they are, and so does a collection in which nothing differs; where nobody has written it is not looked at. What follows the chain may look in the
     * middle and write what is about to be put back; it changes nothing once everything is there, so all is put back again.
     */
    public void restore() {
        for (int tries = 1; ; tries++) {
            try {
                putBack(tries > 1);
                return;
            } catch (MongoBulkWriteException between) {
                if (tries == TRIES) throw between;
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void putBack(boolean anew) {
        for (var name : database.listCollectionNames()) {
            var since = Touched.times(database.getName(), name);
            if (heard && touched.getOrDefault(name, -1L) == since) continue;
            var before = Touched.mine();
            putBack(name, anew);
            touched.put(name, since + Touched.mine() - before); // so that what another thread writes meanwhile is seen
        }
    }

    private void putBack(String name, boolean anew) {
        var collection = database.getCollection(name, RawBsonDocument.class);
        var there = collection.find().into(new ArrayList<>());
        var documents = kept.getOrDefault(name, List.of());
        if (isSame(there, documents)) return;
        if (anew || !isPutBack(collection, there, documents)) anew(collection, documents);
    }

    /**
     * What was added is taken away and what was changed is changed back, document by document: the rest of a long collection, with
     * all its indexes, is left alone.
     *
     * @return false where something was taken away: put back by itself it would stand last
     */
    private static boolean isPutBack(
            MongoCollection<RawBsonDocument> collection, List<RawBsonDocument> there, List<RawBsonDocument> documents) {
        var missing = new HashMap<BsonValue, RawBsonDocument>();
        documents.forEach(d -> missing.put(d.get("_id"), d));
        var steps = new ArrayList<WriteModel<RawBsonDocument>>();
        for (var document : there) {
            var id = new Document("_id", document.get("_id"));
            var wanted = missing.remove(document.get("_id"));
            if (wanted == null) steps.addFirst(new DeleteOneModel<>(id)); // whose place another may take
            else if (!isSame(document, wanted)) steps.add(new ReplaceOneModel<>(id, wanted));
        }
        if (!missing.isEmpty()) return false;
        if (!steps.isEmpty()) collection.bulkWrite(steps);
        return true;
    }

    private static void anew(MongoCollection<RawBsonDocument> collection, List<RawBsonDocument> documents) {
        collection.deleteMany(new Document());
        if (!documents.isEmpty()) collection.insertMany(documents);
    }

    private static boolean isSame(List<RawBsonDocument> some, List<RawBsonDocument> others) {
        if (some.size() != others.size()) return false;
        return IntStream.range(0, some.size()).allMatch(i -> isSame(some.get(i), others.get(i)));
    }

    private static boolean isSame(RawBsonDocument one, RawBsonDocument other) {
        return one.getByteBuffer().asNIO().equals(other.getByteBuffer().asNIO());
    }
}
