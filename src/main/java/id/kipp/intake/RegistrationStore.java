package id.kipp.intake;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class RegistrationStore {

    private final MongoCollection<Registration> all;

    RegistrationStore(MongoDatabase database) {
        this.all = database.getCollection("registrations", Registration.class);
        all.createIndex(new Document("state", 1).append("at", 1));
    }

    /** The same a second time changes nothing while it waits; after that it asks anew. */
    void add(Registration asked) {
        try {
            var ended = new Document("_id", asked.id())
                    .append("state", new Document("$ne", Registration.State.WAITING.name()));
            all.replaceOne(ended, asked, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException waits) {
            if (waits.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw waits;
        }
    }

    /** Oldest first. */
    List<Registration> waiting(int limit) {
        return all.find(new Document("state", Registration.State.WAITING.name()))
                .sort(Sorts.ascending("state", "at"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    int countWaiting() {
        return (int) all.countDocuments(new Document("state", Registration.State.WAITING.name()));
    }

    /** False when another was first. */
    boolean end(Registration ended) {
        var waiting = new Document("_id", ended.id()).append("state", Registration.State.WAITING.name());
        return all.replaceOne(waiting, ended).getMatchedCount() == 1;
    }
}
