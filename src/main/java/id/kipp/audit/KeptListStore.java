package id.kipp.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWrapper;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * Frozen lists of thousands, in parts of a hundred: written once under their content's hash, read page by page. Whoever
 * freezes one writes the list first and then its {@link ListRef}; a list nobody came to name harms nobody.
 */
public final class KeptListStore<T> {

    static final int PART = 100;

    /** How many of a list stand in one place of its directory, on average. */
    private static final int TOGETHER = 50;

    private final MongoCollection<Document> parts;
    private final MongoCollection<Document> places;
    private final CodecRegistry codecs;
    private final Class<T> type;

    public KeptListStore(MongoDatabase database, String collection, Class<T> type) {
        this.parts = database.getCollection(collection);
        this.places = database.getCollection(collection + "Places");
        this.codecs = database.getCodecRegistry();
        this.type = type;
    }

    /** Again writes the same. */
    public ListRef keep(List<T> list) {
        if (list.isEmpty()) return ListRef.EMPTY;
        var ref = new ListRef(Canonical.sha256(Canonical.json(list)), list.size());
        for (int from = 0; from < list.size(); from += PART) {
            var entries = list.subList(from, Math.min(from + PART, list.size())).stream()
                    .map(e -> BsonDocumentWrapper.asBsonDocument(e, codecs))
                    .toList();
            var id = id(ref, from / PART);
            parts.replaceOne(
                    new Document("_id", id),
                    new Document("_id", id).append("entries", entries),
                    new ReplaceOptions().upsert(true));
        }
        return ref;
    }

    /** The same with a directory, by which {@link #named} finds one of a list of any length. @param names of one, at least one */
    public ListRef keep(List<T> list, Function<T, List<String>> names) {
        var ref = keep(list);
        if (list.isEmpty()) return ref;
        var directory = new ArrayList<Map<String, Integer>>();
        for (int place = 0; place < places(ref); place++) directory.add(new TreeMap<>());
        for (int at = 0; at < list.size(); at++) {
            for (var name : names.apply(list.get(at)))
                directory.get(place(ref, name)).putIfAbsent(name, at);
        }
        for (int place = 0; place < directory.size(); place++) {
            var id = new Document("_id", id(ref, place));
            var known = directory.get(place);
            var page = new Document(id)
                    .append("names", List.copyOf(known.keySet()))
                    .append("at", List.copyOf(known.values()));
            places.replaceOne(id, page, new ReplaceOptions().upsert(true));
        }
        return ref;
    }

    /** The first of this name. Two documents are read, however long the list; of one kept without a directory as many as it takes. */
    public Optional<T> named(ListRef ref, Function<T, List<String>> names, String name) {
        if (ref.size() == 0) return Optional.empty();
        var page = places.find(new Document("_id", id(ref, place(ref, name)))).first();
        if (page == null) return sought(ref, names, name);
        int found = page.getList("names", String.class).indexOf(name);
        return found < 0
                ? Optional.empty()
                : page(ref, page.getList("at", Integer.class).get(found), 1).stream()
                        .findFirst();
    }

    private Optional<T> sought(ListRef ref, Function<T, List<String>> names, String name) {
        for (int from = 0; from < ref.size(); from += PART) {
            var one = page(ref, from, PART).stream()
                    .filter(e -> names.apply(e).contains(name))
                    .findFirst();
            if (one.isPresent()) return one;
        }
        return Optional.empty();
    }

    private static int places(ListRef ref) {
        return Math.ceilDiv(ref.size(), TOGETHER);
    }

    private static int place(ListRef ref, String name) {
        return Math.floorMod(name.hashCode(), places(ref));
    }

    public List<T> all(ListRef ref) {
        return page(ref, 0, ref.size());
    }

    /** What stands at {@code offset} and after it. */
    public List<T> page(ListRef ref, int offset, int limit) {
        var end = Math.min((long) offset + limit, ref.size());
        if (offset >= end) return List.of();
        var ids = IntStream.rangeClosed(offset / PART, (int) (end - 1) / PART)
                .mapToObj(n -> id(ref, n))
                .toList();
        var read = parts.withDocumentClass(BsonDocument.class)
                .find(Filters.in("_id", ids))
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
        return read.stream()
                .flatMap(this::entries)
                .skip(offset % PART)
                .limit(end - offset)
                .toList();
    }

    /** In a list that is sorted by what is sought; reads as many parts as it takes to halve it down to one. */
    public Optional<T> find(ListRef ref, Function<T, String> by, String sought) {
        int from = 0;
        int to = Math.ceilDiv(ref.size(), PART) - 1;
        while (from < to) {
            int middle = (from + to) / 2;
            var last = page(ref, middle * PART, PART).getLast();
            if (by.apply(last).compareTo(sought) < 0) from = middle + 1;
            else to = middle;
        }
        return page(ref, from * PART, PART).stream()
                .filter(e -> by.apply(e).equals(sought))
                .findFirst();
    }

    private Stream<T> entries(BsonDocument part) {
        Codec<T> codec = codecs.get(type);
        return part.getArray("entries").stream()
                .map(e -> codec.decode(
                        new BsonDocumentReader(e.asDocument()),
                        DecoderContext.builder().build()));
    }

    /** Sorted as text they stand in their order. */
    private static String id(ListRef ref, int part) {
        return "%s/%05d".formatted(ref.key(), part);
    }
}
