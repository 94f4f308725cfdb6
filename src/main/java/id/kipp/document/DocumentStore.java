package id.kipp.document;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.BsonString;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Records in the main database, bytes in the one for files; a record is written when its bytes are all there. */
@Component
class DocumentStore {

    /** Of the queue alone: nothing about the file. */
    static final String TURN = "turn";

    /** Since when nothing refers to it; then that it is being swept; then when it was. None of it is about what was handed in. */
    private static final String LET_GO = "letGo";

    private static final String SWEEPING = "sweeping";
    private static final String SWEPT = "swept";
    private static final int PAGE = 500;

    private final Aggregates<Document> documents;
    private final MongoCollection<org.bson.Document> begun;
    private final MongoCollection<DocumentText> texts;
    private final GridFSBucket contents;
    private final GridFSBucket pictures;

    DocumentStore(MongoDatabase database, @Qualifier("files") ObjectProvider<MongoDatabase> files, Outbox outbox) {
        this.documents = outbox.aggregates("documents", Document.class, "document")
                .index("due")
                .index("owner")
                .index("unit")
                .index("agency")
                .index("evidence")
                .index("letters")
                .index("lettersFrom")
                .index(LET_GO);
        this.begun = database.getCollection("uploads");
        this.texts = database.getCollection("documentTexts", DocumentText.class);
        var own = files.getIfAvailable(() -> database);
        this.contents = GridFSBuckets.create(own, "contents");
        this.pictures = GridFSBuckets.create(own, "pictures");
    }

    MongoCollection<Document> records() {
        return documents.collection();
    }

    Optional<Document> find(DocumentId id) {
        return documents.find(id);
    }

    List<Document> find(Collection<DocumentId> ids) {
        return documents
                .collection()
                .find(new org.bson.Document("_id", new org.bson.Document("$in", List.copyOf(ids))))
                .into(new ArrayList<>());
    }

    /** Notes that bytes are coming, so that they are found again if their record never does. */
    void begin(DocumentId id, Instant now) {
        begun.insertOne(new org.bson.Document("_id", id.value()).append("at", now));
    }

    void write(DocumentId id, InputStream content) {
        contents.uploadFromStream(new BsonString(id.value()), id.value(), content);
    }

    /** @param turn who waits with it: of each one file is read, then the next of each */
    Document insert(Document document, String turn, List<Quota> quotas) {
        var beside = new org.bson.Document(TURN, turn);
        quotas.stream()
                .filter(q -> q.holder() != Quota.Holder.PROPOSAL)
                .forEach(q -> beside.append(q.holder().field(), q.key()));
        var saved = documents.insert(document, beside); // at once: without them it would be counted for nobody
        landed(document.id());
        return saved;
    }

    /** Its record is there: nobody has to look for its bytes. */
    void landed(DocumentId id) {
        begun.deleteOne(new org.bson.Document("_id", id.value()));
    }

    /** Throws away what was uploaded without ever getting a record. */
    void drop(DocumentId id) {
        try {
            contents.delete(new BsonString(id.value())); // takes the chunks also where the file entry is missing
        } catch (MongoGridFSException noEntry) {
            // nothing was written, or the bucket has cleaned up after a failed upload itself
        }
        landed(id);
    }

    /** Bytes that are kept of a holder's files. */
    long used(Quota quota) {
        long used = 0;
        var kept = raw().find(new org.bson.Document(quota.holder().field(), quota.key()))
                .projection(new org.bson.Document("size", 1).append("state", 1).append(SWEPT, 1));
        for (var file : kept) {
            var isKept =
                    !file.containsKey(SWEPT) && !ReadingState.REJECTED.name().equals(file.get("state"));
            if (isKept && file.get("size") instanceof Number size) used += size.longValue();
        }
        return used;
    }

    void letGo(DocumentId id, Instant now) {
        documents.collection().updateOne(byId(id).append(LET_GO, null).append(SWEPT, null), set(LET_GO, now));
    }

    /** False when its bytes are gone, or going. */
    boolean takeBack(DocumentId id) {
        var there = byId(id).append(SWEEPING, null).append(SWEPT, null);
        return documents.collection().updateOne(there, unset(LET_GO)).getMatchedCount() == 1;
    }

    /** As it turns out, something refers to it. */
    void keepAgain(DocumentId id) {
        documents
                .collection()
                .updateOne(
                        byId(id),
                        new org.bson.Document("$unset", new org.bson.Document(LET_GO, "").append(SWEEPING, "")));
    }

    List<Sweep.LetGo> letGoBefore(Instant time) {
        return raw().find(new org.bson.Document(LET_GO, new org.bson.Document("$lt", time)))
                .map(DocumentStore::letGo)
                .into(new ArrayList<>());
    }

    /** Those that came before that time and are neither let go nor swept, in the order of their ids. */
    List<Sweep.LetGo> settled(Instant before, String after) {
        return raw().find(new org.bson.Document("_id", new org.bson.Document("$gt", after))
                        .append("at", new org.bson.Document("$lt", before))
                        .append(LET_GO, null)
                        .append(SWEPT, null))
                .sort(Sorts.ascending("_id"))
                .limit(PAGE)
                .map(DocumentStore::letGo)
                .into(new ArrayList<>());
    }

    /** False when somebody has taken it back meanwhile. What was claimed before is claimed again. */
    boolean claimForSweeping(Sweep.LetGo file) {
        var seen = byId(file.id()).append(LET_GO, file.at());
        return documents.collection().updateOne(seen, set(SWEEPING, true)).getMatchedCount() == 1;
    }

    /** Takes its bytes, text and pictures away; done twice it is done once. */
    void sweep(DocumentId id, Instant now) {
        drop(id);
        dropText(id);
        for (var picture : pictures.find(new org.bson.Document("filename", id.value())))
            pictures.delete(picture.getId());
        documents
                .collection()
                .updateOne(
                        byId(id),
                        set(SWEPT, now)
                                .append(
                                        "$unset",
                                        new org.bson.Document(LET_GO, "")
                                                .append(SWEEPING, "")
                                                .append("due", "")));
        dropText(id); // a reading that had claimed it may have written it meanwhile; from here on it sees the mark
    }

    void write(DocumentText text) {
        texts.replaceOne(new org.bson.Document("_id", text.id()), text, new ReplaceOptions().upsert(true));
    }

    void dropText(DocumentId id) {
        texts.deleteOne(new org.bson.Document("_id", id));
    }

    boolean isSwept(DocumentId id) {
        var file =
                raw().find(byId(id)).projection(new org.bson.Document(SWEPT, 1)).first();
        return file != null && file.containsKey(SWEPT);
    }

    MongoCollection<org.bson.Document> raw() {
        return documents.collection().withDocumentClass(org.bson.Document.class);
    }

    private static Sweep.LetGo letGo(org.bson.Document file) {
        var at = file.get(LET_GO) instanceof Date since ? since.toInstant() : Instant.EPOCH;
        return new Sweep.LetGo(new DocumentId(file.getString("_id")), file.getString("owner"), at);
    }

    private static org.bson.Document unset(String field) {
        return new org.bson.Document("$unset", new org.bson.Document(field, ""));
    }

    List<DocumentId> begunBefore(Instant time) {
        return begun.find(new org.bson.Document("at", new org.bson.Document("$lt", time)))
                .map(d -> new DocumentId(d.getString("_id")))
                .into(new ArrayList<>());
    }

    InputStream content(DocumentId id) {
        return contents.openDownloadStream(new BsonString(id.value()));
    }

    Optional<DocumentText> text(DocumentId id) {
        return Optional.ofNullable(texts.find(new org.bson.Document("_id", id)).first());
    }

    Optional<InputStream> picture(DocumentId id, int page) {
        try {
            return Optional.of(pictures.openDownloadStream(pictureId(id, page)));
        } catch (MongoGridFSException notYet) {
            return Optional.empty();
        }
    }

    void keep(DocumentId id, int page, byte[] png) {
        pictures.uploadFromStream(pictureId(id, page), id.value(), new ByteArrayInputStream(png));
    }

    static org.bson.Document byId(DocumentId id) {
        return new org.bson.Document("_id", id);
    }

    private static org.bson.Document set(String field, Object value) {
        return new org.bson.Document("$set", new org.bson.Document(field, value));
    }

    private static BsonString pictureId(DocumentId id, int page) {
        return new BsonString(id.value() + "/" + page);
    }
}
