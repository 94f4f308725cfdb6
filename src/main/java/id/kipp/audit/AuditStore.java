package id.kipp.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class AuditStore {

    private final MongoCollection<AuditEntry> chain;

    AuditStore(MongoDatabase database) {
        this.chain = database.getCollection("auditChain", AuditEntry.class);
        chain.createIndex(Indexes.ascending("seq"), new IndexOptions().unique(true));
        chain.createIndex(Indexes.ascending("subject"));
    }

    Optional<AuditEntry> head() {
        return Optional.ofNullable(chain.find().sort(Sorts.descending("seq")).first());
    }

    boolean has(String id) {
        return chain.find(new Document("_id", id)).first() != null;
    }

    /** False when the id or the place in the chain is taken already. */
    boolean append(AuditEntry entry) {
        try {
            chain.insertOne(entry);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }

    List<AuditEntry> about(String subject) {
        return chain.find(new Document("subject", subject))
                .sort(Sorts.ascending("seq"))
                .into(new ArrayList<>());
    }

    List<AuditEntry> page(int offset, int limit) {
        return chain.find()
                .sort(Sorts.descending("seq"))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    long count() {
        return chain.countDocuments();
    }

    /** The entries after this number, in order, without the contents beside them. */
    List<AuditEntry> after(long seq) {
        return chain.find(new Document("seq", new Document("$gt", seq)))
                .projection(new Document("content", 0))
                .sort(Sorts.ascending("seq"))
                .into(new ArrayList<>());
    }
}
