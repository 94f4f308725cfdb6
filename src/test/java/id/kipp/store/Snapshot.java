package id.kipp.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Everything in a database, to be put back: the same world again. */
public final class Snapshot {

    private final MongoDatabase database;
    private static final int TRIES = 20;
    private static final long PAUSE_NANOS = 50_000_000;

    private final Map<String, List<RawBsonDocument>> kept = new HashMap<>();

    private Snapshot(MongoDatabase database) {
        this.database = database;
        for (var name : database.listCollectionNames()) {
            kept.put(
                    name,
                    database.getCollection(name, RawBsonDocument.class).find().into(new ArrayList<>()));
        }
    }

    public static Snapshot of(MongoDatabase database) {
        return new Snapshot(database);
    }

    /**
     * Indexes stay as they are, and so does a collection in which nothing differs. What follows the chain may look in the
     * middle and write what is about to be put back; it changes nothing once everything is there, so all is put back again.
     */
    public void restore() {
        for (int tries = 1; ; tries++) {
            try {
                putBack();
                return;
            } catch (MongoBulkWriteException between) {
                if (tries == TRIES) throw between;
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void putBack() {
        for (var name : database.listCollectionNames()) {
            var collection = database.getCollection(name, RawBsonDocument.class);
            var documents = kept.getOrDefault(name, List.of());
            if (isSame(collection.find().into(new ArrayList<>()), documents)) continue;
            collection.deleteMany(new Document());
            if (!documents.isEmpty()) collection.insertMany(documents);
        }
    }

    private static boolean isSame(List<RawBsonDocument> some, List<RawBsonDocument> others) {
        if (some.size() != others.size()) return false;
        return IntStream.range(0, some.size()).allMatch(i -> some.get(i)
                .getByteBuffer()
                .asNIO()
                .equals(others.get(i).getByteBuffer().asNIO()));
    }
}
