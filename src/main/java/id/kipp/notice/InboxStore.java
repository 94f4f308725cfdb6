package id.kipp.notice;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.PushOptions;
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

    /** One command, however many. */
    void put(Collection<Notices.Told> told) {
        var first = new PushOptions().position(0).slice(Inbox.KEPT);
        var upsert = new UpdateOptions().upsert(true);
        inboxes.bulkWrite(told.stream()
                .map(t -> new UpdateOneModel<Inbox>(
                        eq("_id", t.to().id()), Updates.pushEach("notices", List.of(t.notice()), first), upsert))
                .toList());
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
