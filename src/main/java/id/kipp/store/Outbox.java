package id.kipp.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
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
                    .forEach(d -> found.add(waiting(name, d)));
        }
        return found;
    }

    /** The lines of these documents of one collection, by one command; in the order of the ids. */
    public List<Waiting> waiting(String collection, Collection<Object> ids) {
        var found = new HashMap<Object, Waiting>();
        raw(collection)
                .find(new Document("_id", new Document("$in", ids)))
                .projection(new Document("outbox", 1))
                .map(d -> waiting(collection, d))
                .forEach(w -> found.put(w.id(), w));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Takes lines out of their boxes without touching the documents' versions; one command per collection. */
    public void handedOver(Collection<Waiting> done) {
        done.stream()
                .filter(w -> !w.lines().isEmpty())
                .collect(Collectors.groupingBy(Waiting::collection))
                .forEach((collection, boxes) -> raw(collection)
                        .bulkWrite(
                                boxes.stream().map(Outbox::emptying).toList(), new BulkWriteOptions().ordered(false)));
    }

    private static UpdateOneModel<Document> emptying(Waiting box) {
        var versions = box.lines().stream().map(l -> l.get("version")).toList();
        var lines = new Document("version", new Document("$in", versions));
        return new UpdateOneModel<>(
                new Document("_id", box.id()), new Document("$pull", new Document("outbox", lines)));
    }

    private static Waiting waiting(String collection, Document box) {
        return new Waiting(
                collection, Objects.requireNonNull(box.get("_id")), box.getList("outbox", Document.class, List.of()));
    }

    private MongoCollection<Document> raw(String name) {
        return database.getCollection(name);
    }

    /** Lines that wait in one document, oldest first. */
    public record Waiting(String collection, Object id, List<Document> lines) {}
}
