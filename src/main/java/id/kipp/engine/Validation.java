package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Whether every document can be read and lies under its id, and whether each index has for each document what it must have, and
 * nothing else: as MongoDB's command {@code validate} tells it. Looks at one moment while others go on writing.
 */
final class Validation implements AutoCloseable {

    /** Of each kind of fault so many are named. */
    private static final int NAMED = 1_000;

    private final String namespace;
    private final Moment moment;
    private final MVMap<Key, byte[]> documents;
    private final Map<StoreIndex, MVMap<Key, Key>> indexes = new LinkedHashMap<>();
    private final Map<StoreIndex, Long> expected = new LinkedHashMap<>();
    private final List<Document> missing = new ArrayList<>();
    private final List<Document> extra = new ArrayList<>();
    private final List<Object> unreadable = new ArrayList<>();
    private long faults;

    /** To be made between two commands. */
    Validation(StoreCollection collection, MVStore file) {
        this.namespace = collection.getFullName();
        this.moment = new Moment(file);
        this.documents = moment.of(collection.documents());
        for (var index : collection.getIndexes())
            if (index instanceof StoreIndex kept) indexes.put(kept, moment.of(kept.map()));
    }

    Document run() {
        indexes.keySet().forEach(index -> expected.put(index, 0L));
        var all = documents.cursor(null);
        while (all.hasNext()) document(all.next(), all.getValue());
        indexes.forEach((index, entries) -> {
            if (entries.sizeAsLong() > expected.getOrDefault(index, 0L) || faults > 0) extra(index, entries);
        });
        return answer();
    }

    private void document(Key position, byte[] stored) {
        Document document;
        try {
            document = Bson.decode(stored);
        } catch (RuntimeException half) {
            fault(unreadable, position.toString());
            return;
        }
        if (document.containsKey("_id") && !KeyEncoder.of(document.get("_id")).equals(position))
            fault(unreadable, document.get("_id"));
        indexes.forEach((index, entries) -> {
            var keys = index.entriesOf(document);
            expected.merge(index, (long) keys.size(), Long::sum);
            if (!keys.stream().allMatch(key -> position.equals(entries.get(key))))
                fault(missing, entry(index, Objects.requireNonNullElse(document.get("_id"), "")));
        });
    }

    /** Entries of documents that are not there, or have something else there. */
    private void extra(StoreIndex index, MVMap<Key, Key> entries) {
        var all = entries.cursor(null);
        while (all.hasNext()) {
            var key = all.next();
            var stored = documents.get(all.getValue());
            if (stored == null) {
                fault(extra, entry(index, all.getValue().toString()));
                continue;
            }
            try {
                var document = Bson.decode(stored);
                if (!new HashSet<>(index.entriesOf(document)).contains(key))
                    fault(extra, entry(index, Objects.requireNonNullElse(document.get("_id"), "")));
            } catch (RuntimeException half) {
                fault(extra, entry(index, all.getValue().toString())); // named among the unreadable as well
            }
        }
    }

    private static Document entry(StoreIndex index, Object id) {
        return new Document("indexName", index.getName()).append("idKey", new Document("_id", id));
    }

    private <T> void fault(List<? super T> named, T one) {
        faults++;
        if (named.size() < NAMED) named.add(one);
    }

    private Document answer() {
        var keys = new Document("_id_", documents.sizeAsLong());
        indexes.forEach((index, entries) -> keys.append(index.getName(), entries.sizeAsLong()));
        var errors = new ArrayList<String>();
        if (!missing.isEmpty()) errors.add("indexes lack entries");
        if (!extra.isEmpty()) errors.add("indexes have entries of nothing");
        if (!unreadable.isEmpty()) errors.add("documents cannot be read");
        return new Document("ns", namespace)
                .append("nInvalidDocuments", (long) unreadable.size())
                .append("nrecords", documents.sizeAsLong())
                .append("nIndexes", indexes.size() + 1)
                .append("keysPerIndex", keys)
                .append("valid", faults == 0)
                .append("warnings", List.of())
                .append("errors", errors)
                .append("missingIndexEntries", missing)
                .append("extraIndexEntries", extra)
                .append("corruptRecords", unreadable)
                .append("ok", 1.0);
    }

    @Override
    public void close() {
        moment.close();
    }
}
