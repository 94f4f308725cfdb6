package id.kipp.account;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What the store was born as, demo or real: written once, never changed. */
@Component
class KindStore {

    private final MongoCollection<Document> store;

    KindStore(MongoDatabase database) {
        this.store = database.getCollection("store");
    }

    Optional<String> kind() {
        return Optional.ofNullable(store.find(new Document("_id", "kind")).first())
                .map(d -> d.getString("kind"));
    }

    /** What it is from now on: the given kind, or what another process was quicker to write. */
    String born(String kind) {
        try {
            store.insertOne(new Document("_id", "kind").append("kind", kind));
            return kind;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return kind().orElseThrow();
            throw e;
        }
    }
}
