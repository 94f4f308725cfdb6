package id.kipp.notice;

import static com.mongodb.client.model.Filters.eq;

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
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class InboxStore {

    private final MongoCollection<Inbox> inboxes;

    InboxStore(MongoDatabase database) {
        this.inboxes = database.getCollection("inboxes", Inbox.class);
    }

    /**
     * One command, however many. Whoever has a notice already keeps it as it is, read or not: then nothing matches, and a
     * second inbox of that person cannot be inserted. Sorted by time, so that an old one told again falls off again.
     */
    void put(Collection<Notices.Told> told) {
        var latest = new PushOptions()
                .position(0)
                .sortDocument(Sorts.descending("at"))
                .slice(Inbox.KEPT);
        var upsert = new UpdateOptions().upsert(true);
        var writes = told.stream()
                .map(t -> new UpdateOneModel<Inbox>(
                        new Document("_id", t.to().id())
                                .append(
                                        "notices.id",
                                        new Document("$ne", t.notice().id())),
                        Updates.pushEach("notices", List.of(t.notice()), latest),
                        upsert))
                .toList();
        try {
            inboxes.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(w -> w.getCategory() == ErrorCategory.DUPLICATE_KEY)) throw e;
        }
    }

    Inbox of(AccountId account) {
        var found = inboxes.find(eq("_id", account)).first();
        return found == null ? new Inbox(account, List.of()) : found;
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
