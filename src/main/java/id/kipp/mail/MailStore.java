package id.kipp.mail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class MailStore {

    /** A sender that has not come back after this long has died, and its letter is tried again. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** Letters at once, where all are read. */
    private static final int A_REPLY = 500;

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Mail> mails;

    MailStore(MongoDatabase database) {
        this.mails = database.getCollection("mails", Mail.class);
        mails.createIndex(new Document("state", 1).append("due", 1));
        mails.createIndex(new Document("queuedAt", 1).append("_id", 1));
        mails.createIndex(new Document("to", 1).append("queuedAt", 1).append("_id", 1));
    }

    /** One command; what is there already stays as it is, sent or not. */
    void add(List<Mail> all) {
        try {
            mails.insertMany(all, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(w -> w.getCategory() == ErrorCategory.DUPLICATE_KEY)) throw e;
        }
    }

    /** Takes one letter for sending; of several senders one gets it. While it is out its {@code due} is the end of the lease. */
    Optional<Mail> claim(String id, Instant now) {
        return Optional.ofNullable(mails.findOneAndUpdate(
                and(eq("_id", id), in("state", MailState.WAITING, MailState.SENDING), lte("due", now)),
                combine(set("state", MailState.SENDING), set("due", now.plus(LEASE)), inc("tries", 1)),
                AFTER));
    }

    List<String> due(Instant now, int limit) {
        var ids = new ArrayList<String>();
        mails.withDocumentClass(Document.class)
                .find(and(in("state", MailState.WAITING, MailState.SENDING), lte("due", now)))
                .projection(Projections.include("_id"))
                .limit(limit)
                .forEach(d -> ids.add(d.getString("_id")));
        return ids;
    }

    /** Of a letter that passes nothing is left. */
    void sent(Mail mail) {
        if (mail.isPassing()) mails.deleteOne(eq("_id", mail.id()));
        else sent(mail.id());
    }

    private void sent(String id) {
        mails.updateOne(eq("_id", id), combine(set("state", MailState.SENT), unset("body"), unset("problem")));
    }

    void failed(String id, MailState next, Instant due, String problem) {
        mails.updateOne(eq("_id", id), combine(set("state", next), set("due", due), set("problem", problem)));
    }

    /** False when it was not kept or given up any more. */
    boolean again(String id, Instant now) {
        return mails.updateOne(
                                and(eq("_id", id), in("state", MailState.KEPT, MailState.FAILED)),
                                combine(set("state", MailState.WAITING), set("due", now), set("tries", 0)))
                        .getModifiedCount()
                == 1;
    }

    long countWaiting() {
        return mails.countDocuments(eq("state", MailState.WAITING));
    }

    /** When the one that waits and is due first is due. */
    Optional<Instant> firstDue() {
        return Optional.ofNullable(mails.withDocumentClass(Document.class)
                        .find(eq("state", MailState.WAITING))
                        .projection(Projections.include("due"))
                        .sort(Sorts.ascending("due"))
                        .first())
                .map(d -> d.getDate("due").toInstant());
    }

    Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.find(eq("_id", id)).first());
    }

    /** Without bodies. */
    List<Mail> page(LetterOrder order, int offset, int limit) {
        return page(new Document(), order, offset, limit);
    }

    /** Those after one, by key: however deep in the list, none before it is passed over but what was queued in its instant, or has its recipient. */
    List<Mail> after(LetterOrder order, Mail one, int beyond, int limit) {
        return page(order.after(one), order, beyond, limit);
    }

    private List<Mail> page(Document query, LetterOrder order, int offset, int limit) {
        return mails.find(query)
                .projection(Projections.exclude("body"))
                .sort(order.sorts())
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Without bodies, by id. */
    Map<String, Mail> all(List<String> ids) {
        var found = new HashMap<String, Mail>();
        mails.find(in("_id", ids)).projection(Projections.exclude("body")).forEach(m -> found.put(m.id(), m));
        return found;
    }

    /** Without bodies, oldest first. */
    void since(Instant from, Consumer<Mail> each) {
        mails.find(gte("queuedAt", from))
                .projection(Projections.exclude("body"))
                .sort(Sorts.ascending("queuedAt", "_id"))
                .batchSize(A_REPLY)
                .forEach(each);
    }

    /** Letters that pass and were queued before this, sent or not; they are gone. */
    List<String> forget(Instant before) {
        var ids = new ArrayList<String>();
        mails.withDocumentClass(Document.class)
                .find(and(passing(), lt("queuedAt", before)))
                .projection(Projections.include("_id"))
                .forEach(d -> ids.add(d.getString("_id")));
        if (!ids.isEmpty()) mails.deleteMany(in("_id", ids));
        return ids;
    }

    /** Of those that stay. */
    long countStaying() {
        return count() - mails.countDocuments(passing());
    }

    private static Bson passing() {
        return and(gte("_id", Mail.PASSING), lt("_id", Mail.PASSING.replace('-', '.'))); // the next sign
    }

    long count() {
        return mails.estimatedDocumentCount(); // of all there are: known without looking at any
    }
}
