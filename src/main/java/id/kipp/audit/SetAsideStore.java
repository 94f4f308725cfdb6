package id.kipp.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class SetAsideStore {

    static final String CLOSINGS = "auditSetAsideClosings";

    /** Of which more is no longer a matter of looking into each. */
    static final int MOST = 1_000;

    private final MongoCollection<SetAside> lines;
    private final Aggregates<SetAsideClosing> closings;

    SetAsideStore(MongoDatabase database, Outbox outbox) {
        this.closings = outbox.aggregates(CLOSINGS, SetAsideClosing.class, SetAsideClosing.SUBJECT);
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

    Optional<SetAside> find(String id) {
        return Optional.ofNullable(lines.find(new Document("_id", id)).first());
    }

    /** Some after this id, in the order of ids. */
    List<SetAside> next(String after, int limit) {
        return lines.find(new Document("_id", new Document("$gt", after)))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** @throws Refusal {@code set-aside.is-closed} */
    void close(SetAsideClosing closing) {
        closings.save(closing, () -> new Refusal(AuditRefusal.SET_ASIDE_IS_CLOSED));
    }

    /** Those of these lines that were closed. */
    List<SetAsideClosing> closings(List<String> ids) {
        return closings.collection()
                .find(new Document("_id", new Document("$in", ids)))
                .into(new ArrayList<>());
    }
}
