package id.kipp.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class SetAsideStore {

    private final MongoCollection<SetAside> lines;

    SetAsideStore(MongoDatabase database) {
        this.lines = database.getCollection("auditSetAside", SetAside.class);
    }

    /** Again changes nothing but the time. */
    void add(List<SetAside> found) {
        if (found.isEmpty()) return;
        lines.bulkWrite(found.stream()
                .map(one ->
                        new ReplaceOneModel<>(new Document("_id", one.id()), one, new ReplaceOptions().upsert(true)))
                .toList());
    }

    /** Last found first. */
    List<SetAside> latest(int limit) {
        return lines.find().sort(Sorts.descending("at")).limit(limit).into(new ArrayList<>());
    }

    Iterable<SetAside> all() {
        return lines.find();
    }

    long count() {
        return lines.countDocuments();
    }
}
