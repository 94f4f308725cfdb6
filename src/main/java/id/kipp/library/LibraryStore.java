package id.kipp.library;

import com.mongodb.client.model.Sorts;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LibraryStore {

    /** As many as one list holds. */
    static final int MOST = 1_000;

    static final int MOST_OF_HUB = 100;

    private final Aggregates<LibraryItem> items;

    LibraryStore(Outbox outbox) {
        this.items = outbox.aggregates("library", LibraryItem.class, "library")
                .index("hidden", "_id")
                .index("head.date", "_id")
                .index("hub.id", "head.date", "_id");
    }

    /** Which version of it there is. */
    public record Known(@BsonId String id, long version, @Nullable LibraryFile file) {}

    LibraryItem save(LibraryItem next) {
        return items.save(next);
    }

    Optional<LibraryItem> find(String id) {
        return items.find(id);
    }

    List<LibraryItem> all(Collection<String> ids) {
        return items.collection().find(among(ids)).into(new ArrayList<>());
    }

    List<LibraryRow> rows(Collection<String> ids) {
        return items.rows(LibraryRow.class, among(ids)).into(new ArrayList<>());
    }

    /** Latest first, hidden ones too. */
    List<LibraryRow> rows() {
        return items.rows(LibraryRow.class, new Document())
                .sort(Sorts.descending("head.date", "_id"))
                .limit(MOST)
                .into(new ArrayList<>());
    }

    /** What this hub's people have written, as {@link #rows()}. */
    List<LibraryRow> rows(LibraryHub hub) {
        return items.rows(LibraryRow.class, of(hub))
                .sort(Sorts.descending("head.date", "_id"))
                .limit(MOST_OF_HUB)
                .into(new ArrayList<>());
    }

    List<LibraryRow> shown(String hub, int limit) {
        return items.rows(LibraryRow.class, new Document("hub.id", hub).append("hidden", false))
                .sort(Sorts.descending("head.date", "_id"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** The version of each that everybody may read, with its file. */
    List<Known> shown() {
        return items.rows(Known.class, new Document("hidden", false)).into(new ArrayList<>());
    }

    long count() {
        return items.collection().estimatedDocumentCount();
    }

    long count(LibraryHub hub) {
        return items.collection().countDocuments(of(hub));
    }

    private static Document of(LibraryHub hub) {
        return new Document("hub.id", hub.id());
    }

    private static Document among(Collection<String> ids) {
        return new Document("_id", new Document("$in", List.copyOf(ids)));
    }
}
