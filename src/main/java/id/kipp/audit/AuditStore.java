package id.kipp.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class AuditStore {

    static final String NAME = "auditChain";

    private static final Document VERSION = new Document("subject", 1).append("version", 1);
    private static final int LINKS_AT_ONCE = 1_000; // some hundred bytes each
    private static final int LINES_AT_ONCE = 100; // a content is a few kilobytes, that of a decision some hundred

    private final MongoCollection<AuditEntry> chain;
    private final AtomicLong appends = new AtomicLong();

    AuditStore(MongoDatabase database) {
        this.chain = database.getCollection(NAME, AuditEntry.class);
        chain.createIndex(Indexes.ascending("seq"), new IndexOptions().unique(true));
        chain.createIndex(Indexes.ascending("subject", "seq"));
        chain.createIndex(Indexes.ascending("edition", "seq"));
        chain.createIndex(Indexes.ascending("actor", "seq"));
        chain.createIndex(Indexes.ascending("about", "seq"));
        chain.createIndex(Indexes.ascending("chainedAt"));
        chain.createIndex(Indexes.ascending("late"), new IndexOptions().sparse(true));
    }

    Optional<AuditEntry> head() {
        return Optional.ofNullable(chain.find().sort(Sorts.descending("seq")).first());
    }

    /** The last link's number. */
    long length() {
        var last = chain.withDocumentClass(Document.class)
                .find()
                .projection(new Document("seq", 1).append("_id", 0))
                .sort(Sorts.descending("seq"))
                .first();
        return last == null ? 0 : last.getLong("seq");
    }

    Optional<AuditEntry> find(String id) {
        return Optional.ofNullable(chain.find(new Document("_id", id)).first());
    }

    /** Every link up to this number, in order, with nothing of its line. */
    void links(long upTo, Consumer<AuditEntry> each) {
        chain.find(new Document("seq", new Document("$lte", upTo)))
                .projection(new Document("content", 0).append("mac", 0))
                .sort(Sorts.ascending("seq"))
                .batchSize(LINKS_AT_ONCE)
                .forEach(each);
    }

    /** The lines of one edition up to this number, in order, with their contents. */
    void lines(String edition, long upTo, Consumer<AuditEntry> each) {
        chain.find(new Document("edition", edition).append("seq", new Document("$lte", upTo)))
                .sort(Sorts.ascending("seq"))
                .batchSize(LINES_AT_ONCE)
                .forEach(each);
    }

    /** Which of these are in the chain, each with the hash of its line. */
    Map<String, String> known(List<String> ids) {
        var known = new HashMap<String, String>();
        chain.withDocumentClass(Document.class)
                .find(new Document("_id", new Document("$in", ids)))
                .projection(new Document("line", 1))
                .forEach(d -> known.put(d.getString("_id"), d.getString("line")));
        return known;
    }

    /** Some in a row. False when an id or a place in the chain is taken already; those before it are in, none after it. */
    boolean append(List<AuditEntry> entries) {
        try {
            chain.insertMany(entries);
            appends.incrementAndGet();
            return true;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream()
                    .allMatch(w -> ErrorCategory.fromErrorCode(w.getCode()) == ErrorCategory.DUPLICATE_KEY))
                return false;
            throw e;
        }
    }

    /** Moves with each append by this process. */
    long appends() {
        return appends.get();
    }

    List<AuditEntry> about(String subject) {
        return chain.find(new Document("subject", subject))
                .sort(Sorts.ascending("seq"))
                .into(new ArrayList<>());
    }

    /** Subject and version of every entry. */
    void eachVersion(ObjLongConsumer<String> consumer) {
        chain.withDocumentClass(Document.class)
                .find()
                .projection(VERSION)
                .forEach(d -> consumer.accept(d.getString("subject"), d.getLong("version")));
    }

    /** Of which versions of a subject there are entries. */
    List<Long> versions(String subject) {
        return chain.withDocumentClass(Document.class)
                .find(new Document("subject", subject))
                .projection(VERSION)
                .map(d -> d.getLong("version"))
                .into(new ArrayList<>());
    }

    /** The hashes of the entries with these numbers. */
    Map<Long, String> hashes(List<Long> seqs) {
        var hashes = new HashMap<Long, String>();
        chain.withDocumentClass(Document.class)
                .find(new Document("seq", new Document("$in", seqs)))
                .projection(new Document("seq", 1).append("hash", 1))
                .forEach(d -> hashes.put(d.getLong("seq"), d.getString("hash")));
        return hashes;
    }

    /** Newest first, without what may be nobody's to read yet: the contents. */
    List<AuditEntry> page(Bson query, boolean oldestFirst, int limit) {
        return chain.find(query)
                .projection(new Document("content", 0).append("mac", 0))
                .sort(oldestFirst ? Sorts.ascending("seq") : Sorts.descending("seq"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** The number of the entry chained first from then on, or, going back, last until then. */
    OptionalLong nearest(Instant then, boolean back) {
        var found = chain.withDocumentClass(Document.class)
                .find(new Document("chainedAt", new Document(back ? "$lte" : "$gte", Date.from(then))))
                .projection(new Document("seq", 1))
                .sort(back ? Sorts.descending("chainedAt") : Sorts.ascending("chainedAt"))
                .limit(1)
                .first();
        return found == null ? OptionalLong.empty() : OptionalLong.of(found.getLong("seq"));
    }

    /** What roots are made of, in pieces: the entries after this number. */
    List<Days.Link> links(long seq, int limit) {
        return chain.withDocumentClass(Document.class)
                .find(new Document("seq", new Document("$gt", seq)))
                .projection(new Document("seq", 1).append("hash", 1).append("at", 1))
                .sort(Sorts.ascending("seq"))
                .limit(limit)
                .map(d -> new Days.Link(
                        d.getLong("seq"), d.getString("hash"), d.getDate("at").toInstant()))
                .into(new ArrayList<>());
    }

    /** Lines after this number with their contents, in order. */
    List<AuditEntry> next(long seq, int limit) {
        return chain.find(new Document("seq", new Document("$gt", seq)))
                .sort(Sorts.ascending("seq"))
                .limit(limit)
                .batchSize(limit)
                .into(new ArrayList<>());
    }

    /** Lines of a subject with their contents from one number to another, both included, in order. */
    List<AuditEntry> about(String subject, long from, long to) {
        return chain.find(new Document("subject", subject).append("seq", new Document("$gte", from).append("$lte", to)))
                .sort(Sorts.ascending("seq"))
                .into(new ArrayList<>());
    }

    /** Number of the last line, 0 for an empty chain. */
    long height() {
        var last = chain.withDocumentClass(Document.class)
                .find()
                .projection(new Document("seq", 1))
                .sort(Sorts.descending("seq"))
                .first();
        return last == null ? 0 : last.get("seq", Number.class).longValue();
    }
}
