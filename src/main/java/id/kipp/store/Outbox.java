package id.kipp.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonNumber;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands out the collections whose documents carry an {@code outbox} of audit lines, and so knows where lines may wait. A
 * change and its audit line are one write; what is in an outbox is handed over later, exactly once, by the audit relay.
 */
@Component
public class Outbox {

    private static final String AT = "outbox.at";
    private static final Document OUTBOX_ONLY =
            new Document("outbox", 1).append("version", 1).append("trail", 1);

    private final MongoDatabase database;
    private final CopyOnWriteArraySet<String> names = new CopyOnWriteArraySet<>();
    private final Map<String, List<String>> subjects = new ConcurrentHashMap<>();
    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<BiConsumer<String, Object>> listeners = new CopyOnWriteArrayList<>();

    private final LongAdder saves = new LongAdder();

    public Outbox(MongoDatabase database) {
        this.database = database;
    }

    public <T extends Aggregate> Aggregates<T> aggregates(String name, Class<T> type) {
        names.add(name);
        types.put(name, type);
        raw(name).createIndex(Indexes.ascending(AT), new IndexOptions().sparse(true));
        return new Aggregates<>(
                database.getCollection(name, type),
                (collection, id) -> listeners.forEach(l -> l.accept(collection, id)),
                saves);
    }

    /**
     * As above, for documents of which every version writes a line.
     *
     * @param subject what the lines say they are about, before a colon and the document's id
     * @param before what they said once: a document of that time keeps the whole of it as its {@code trail}
     */
    public <T extends Aggregate> Aggregates<T> aggregates(
            String name, Class<T> type, String subject, String... before) {
        subjects.put(name, Stream.concat(Stream.of(subject), Stream.of(before)).toList());
        return aggregates(name, type);
    }

    /** Of all aggregates there are. */
    public Set<String> collections() {
        return new TreeSet<>(names);
    }

    /** How many times this process has written an aggregate, or fields of one. */
    public long saves() {
        return saves.sum();
    }

    /** Whether a line of this subject is about a document of the collection, of whose versions each writes one. */
    public boolean isAbout(String collection, String subject) {
        return subjects.getOrDefault(collection, List.of()).stream().anyMatch(s -> subject.startsWith(s + ":"));
    }

    /** Reads a whole collection, though of each document no more than its version and what waits in it; gives how many. */
    public long each(String collection, Consumer<Waiting> consumer) {
        long count = 0;
        for (var document : raw(collection).find().projection(OUTBOX_ONLY)) {
            consumer.accept(waiting(collection, document));
            count++;
        }
        return count;
    }

    /** Reads a whole collection, a document after the other, and tells of those that are not what is kept there; gives how many there are. */
    public long unreadable(String collection, Consumer<String> id) {
        var codec = database.getCodecRegistry().get(Objects.requireNonNull(types.get(collection)));
        long count = 0;
        for (var document : raw(collection).find()) {
            count++;
            try {
                codec.decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build());
            } catch (RuntimeException half) { // whatever a record's constructor says of it
                id.accept(Waiting.name(Objects.requireNonNull(document.get("_id"))));
            }
        }
        return count;
    }

    /** @param id as it is stored */
    public Optional<Waiting> find(String collection, String id) {
        return first(collection, new Document("_id", id));
    }

    /** The document that lines of this subject are about. */
    public Optional<Waiting> about(String collection, String subject) {
        return find(collection, subject.substring(subject.indexOf(':') + 1))
                .filter(w -> w.subject().equals(subject))
                .or(() -> first(collection, new Document("trail", subject)));
    }

    private Optional<Waiting> first(String collection, Document which) {
        return Optional.ofNullable(raw(collection)
                .find(which)
                .projection(OUTBOX_ONLY)
                .map(d -> waiting(collection, d))
                .first());
    }

    /** Called with collection and id after every write of an aggregate. */
    public void onWrite(BiConsumer<String, Object> listener) {
        listeners.add(listener);
    }

    /** Documents that have lines waiting, found by an index; at most so many, and there may be more then. */
    public List<Waiting> waiting(int limit) {
        var found = new ArrayList<Waiting>();
        for (var name : names) {
            if (found.size() == limit) break;
            raw(name)
                    .find(new Document(AT, new Document("$gt", new Date(0))))
                    .limit(limit - found.size())
                    .projection(OUTBOX_ONLY)
                    .forEach(d -> found.add(waiting(name, d)));
        }
        return found;
    }

    /** The lines of these documents of one collection, by one command; in the order of the ids. */
    public List<Waiting> waiting(String collection, Collection<Object> ids) {
        var found = new LinkedHashMap<BsonValue, @Nullable Waiting>();
        ids.forEach(id -> found.put(stored(id), null));
        raw(collection)
                .find(new Document("_id", new Document("$in", ids)))
                .projection(OUTBOX_ONLY)
                .map(d -> waiting(collection, d))
                .forEach(w -> found.put(w.id(), w));
        return found.values().stream().filter(Objects::nonNull).toList();
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

    /** These lines and no other: what else lies in the box by now was written since. */
    private static UpdateOneModel<BsonDocument> emptying(Waiting box) {
        return new UpdateOneModel<>(
                new Document("_id", box.id()),
                new Document("$pullAll", new Document("outbox", new BsonArray(box.lines()))));
    }

    private Waiting waiting(String collection, BsonDocument box) {
        var lines = box.get("outbox") instanceof BsonArray all ? all : new BsonArray();
        var version = box.get("version") instanceof BsonNumber number ? number.longValue() : 0;
        var id = Objects.requireNonNull(box.get("_id"));
        return new Waiting(collection, id, version, subject(collection, id, box.get("trail")), lines.getValues());
    }

    private String subject(String collection, BsonValue id, @Nullable BsonValue trail) {
        var kinds = subjects.getOrDefault(collection, List.of());
        if (kinds.isEmpty()) return "";
        return trail != null && trail.isString()
                ? trail.asString().getValue()
                : kinds.getFirst() + ":" + Waiting.name(id);
    }

    /** The id as it stands in the store; typed ids are stored as their text. */
    BsonValue stored(Object id) {
        return Objects.requireNonNull(new Document("_id", id)
                .toBsonDocument(BsonDocument.class, database.getCodecRegistry())
                .get("_id"));
    }

    private MongoCollection<BsonDocument> raw(String name) {
        return database.getCollection(name, BsonDocument.class);
    }

    /**
     * Lines that wait in one document, oldest first, as they stand there.
     *
     * @param id as it is stored
     * @param version of the document
     * @param subject what its lines are about; empty where not every version writes one
     */
    public record Waiting(String collection, BsonValue id, long version, String subject, List<BsonValue> lines) {

        /** The id as people write it. */
        public String name() {
            return name(id);
        }

        private static String name(BsonValue id) {
            return id.isString() ? id.asString().getValue() : id.toString();
        }
    }
}
