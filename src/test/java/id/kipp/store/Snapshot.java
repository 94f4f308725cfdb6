package id.kipp.store;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Everything in a database, to be put back: the same world again. */
public final class Snapshot {

    private final MongoDatabase database;
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

    /** Indexes stay as they are. */
    public void restore() {
        for (var name : database.listCollectionNames()) {
            var collection = database.getCollection(name, RawBsonDocument.class);
            collection.deleteMany(new Document());
            var documents = kept.getOrDefault(name, List.of());
            if (!documents.isEmpty()) collection.insertMany(documents);
        }
    }
}
