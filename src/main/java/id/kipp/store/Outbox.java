package id.kipp.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Hands out the collections whose documents carry an {@code outbox} of audit lines, and so knows where lines may wait. A
 * change and its audit line are one write; what is in an outbox is handed over later, exactly once, by the audit relay.
 */
@Component
public class Outbox {

    private final MongoDatabase database;
    private final CopyOnWriteArraySet<String> names = new CopyOnWriteArraySet<>();
    private final CopyOnWriteArrayList<BiConsumer<String, Object>> listeners = new CopyOnWriteArrayList<>();

    public Outbox(MongoDatabase database) {
        this.database = database;
    }

    public <T extends Aggregate> Aggregates<T> aggregates(String name, Class<T> type) {
        names.add(name);
        return new Aggregates<>(
                database.getCollection(name, type),
                (collection, id) -> listeners.forEach(l -> l.accept(collection, id)));
    }

    /** Called with collection and id after every write of an aggregate. */
    public void onWrite(BiConsumer<String, Object> listener) {
        listeners.add(listener);
    }

    /** Documents that have lines waiting, of all collections; reads everything, so for the start only. */
    public List<Waiting> waiting() {
        var found = new ArrayList<Waiting>();
        for (var name : names) {
            raw(name)
                    .find(new Document("outbox.0", new Document("$exists", true)))
                    .projection(new Document("outbox", 1))
                    .forEach(d -> found.add(new Waiting(
                            name, Objects.requireNonNull(d.get("_id")), d.getList("outbox", Document.class))));
        }
        return found;
    }

    public List<Document> lines(String collection, Object id) {
        var found = raw(collection)
                .find(new Document("_id", id))
                .projection(new Document("outbox", 1))
                .first();
        return found == null ? List.of() : found.getList("outbox", Document.class, List.of());
    }

    /** Takes a line out of the box without touching the document's version. */
    public void handedOver(String collection, Object id, long version) {
        raw(collection)
                .updateOne(
                        new Document("_id", id),
                        new Document("$pull", new Document("outbox", new Document("version", version))));
    }

    private MongoCollection<Document> raw(String name) {
        return database.getCollection(name);
    }

    /** Lines that wait in one document, oldest first. */
    public record Waiting(String collection, Object id, List<Document> lines) {}
}
