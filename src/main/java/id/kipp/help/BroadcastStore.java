package id.kipp.help;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import id.kipp.kernel.AccountId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class BroadcastStore {

    private final Aggregates<Broadcast> broadcasts;
    private final MongoCollection<Document> reached;

    BroadcastStore(Outbox outbox, MongoDatabase database) {
        this.broadcasts =
                outbox.aggregates("broadcasts", Broadcast.class, "broadcast").index("asked.at", "_id");
        this.reached = database.getCollection("broadcast-reached");
    }

    Optional<Broadcast> find(String id) {
        return broadcasts.find(id);
    }

    Broadcast save(Broadcast next) {
        return broadcasts.save(next);
    }

    /** Newest first. */
    List<Broadcast> page(int offset, int limit) {
        return broadcasts
                .collection()
                .find()
                .sort(Sorts.descending("asked.at", "_id"))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    int count() {
        return (int) broadcasts.collection().estimatedDocumentCount();
    }

    /** Before it is released, under whoever releases it and when: what counts is which release was written. */
    void keep(String id, Broadcast.Act release, List<AccountId> people) {
        var key = new Document("_id", key(id, release));
        reached.replaceOne(key, new Document(key).append("to", people), new ReplaceOptions().upsert(true));
    }

    List<AccountId> reached(String id, Broadcast.Act release) {
        var kept = reached.find(new Document("_id", key(id, release))).first();
        return kept == null
                ? List.of()
                : kept.getList("to", String.class).stream().map(AccountId::new).toList();
    }

    private static String key(String id, Broadcast.Act release) {
        return id + " " + release.by().value() + " " + release.at().toEpochMilli();
    }
}
