package id.kipp.notice;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.kipp.kernel.AccountId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class InboxStore {

    private static final PushOptions PUSH =
            new PushOptions().position(0).sortDocument(Sorts.descending("at")).slice(Inbox.KEPT);

    private static final int FEW = 20; // each has up to a hundred notices

    private final MongoCollection<Inbox> inboxes;

    InboxStore(MongoDatabase database) {
        this.inboxes = database.getCollection("inboxes", Inbox.class);
    }

    /**
     * One command, however many, and two more where somebody has one of them already, which stays as it is, read or not.
     * Sorted by time, so that an old one told again falls off again.
     */
    void put(Collection<Notices.Told> told) {
        var byReader = new LinkedHashMap<AccountId, Map<String, Notice>>();
        for (var one : told)
            byReader.computeIfAbsent(one.to().id(), k -> new LinkedHashMap<>())
                    .put(one.notice().id(), one.notice());
        var refused = write(byReader);
        if (refused.isEmpty()) return;
        byReader.keySet().retainAll(refused);
        forgetKnown(byReader);
        if (!write(byReader).isEmpty()) throw new IllegalStateException("told by another at the same time");
    }

    /** Gives those who have one of theirs already: then nothing matches, and a second inbox of theirs cannot be inserted. */
    private Set<AccountId> write(Map<AccountId, Map<String, Notice>> byReader) {
        if (byReader.isEmpty()) return Set.of();
        var readers = List.copyOf(byReader.keySet());
        try {
            inboxes.bulkWrite(
                    readers.stream()
                            .map(r -> pushing(r, Objects.requireNonNull(byReader.get(r))))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(w -> w.getCategory() == ErrorCategory.DUPLICATE_KEY)) throw e;
            return e.getWriteErrors().stream()
                    .map(w -> readers.get(w.getIndex()))
                    .collect(Collectors.toSet());
        }
    }

    private static UpdateOneModel<Inbox> pushing(AccountId reader, Map<String, Notice> notices) {
        var none = new Document("$nin", List.copyOf(notices.keySet()));
        return new UpdateOneModel<>(
                new Document("_id", reader).append("notices.id", none),
                Updates.pushEach("notices", latest(notices.values()), PUSH),
                new UpdateOptions().upsert(true));
    }

    /** Leaves those that are not in their reader's inbox yet. */
    private void forgetKnown(Map<AccountId, Map<String, Notice>> byReader) {
        inboxes.withDocumentClass(Document.class)
                .find(in("_id", byReader.keySet()))
                .projection(new Document("notices.id", 1))
                .forEach(inbox -> inbox.getList("notices", Document.class, List.of()).stream()
                        .map(n -> n.getString("id"))
                        .forEach(Objects.requireNonNull(byReader.get(new AccountId(inbox.getString("_id"))))::remove));
        byReader.values().removeIf(Map::isEmpty);
    }

    /** The latest of them, that first, and of those at the same time the one that was told last. */
    private static List<Notice> latest(Collection<Notice> told) {
        return List.copyOf(told).reversed().stream()
                .sorted(Comparator.comparing(Notice::at).reversed())
                .limit(Inbox.KEPT)
                .toList();
    }

    Inbox of(AccountId account) {
        var found = inboxes.find(eq("_id", account)).first();
        return found == null ? new Inbox(account, List.of()) : found;
    }

    /** All of them, some at a time. */
    void each(Consumer<List<Inbox>> told) {
        var some = new ArrayList<Inbox>();
        for (var inbox : inboxes.find().batchSize(FEW)) {
            some.add(inbox);
            if (some.size() < FEW) continue;
            told.accept(List.copyOf(some));
            some.clear();
        }
        told.accept(some);
    }

    void read(AccountId account, String notice) {
        inboxes.updateOne(
                eq("_id", account),
                Updates.set("notices.$[one].read", true),
                new UpdateOptions().arrayFilters(List.of(new Document("one.id", notice))));
    }

    void readAll(AccountId account) {
        inboxes.updateOne(eq("_id", account), Updates.set("notices.$[].read", true));
    }
}
