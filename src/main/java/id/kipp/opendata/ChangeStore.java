package id.kipp.opendata;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Made of the chain, and can be made anew. */
@Component
class ChangeStore {

    private final MongoCollection<Change> changes;

    ChangeStore(MongoDatabase database) {
        this.changes = database.getCollection("catalogueChanges", Change.class);
    }

    void put(List<Change> some) {
        if (some.isEmpty()) return;
        var whole = new ReplaceOptions().upsert(true);
        changes.bulkWrite(some.stream()
                .map(c -> new ReplaceOneModel<>(new Document("_id", c.seq()), c, whole))
                .toList());
    }

    void clear() {
        changes.deleteMany(new Document());
    }

    List<Change> after(long seq, int limit) {
        return changes.find(new Document("_id", new Document("$gt", seq)))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>());
    }
}
