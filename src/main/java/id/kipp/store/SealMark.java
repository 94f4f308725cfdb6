package id.kipp.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * By which a store knows its sealing key: a known word, sealed when an application first starts on it and never written again.
 * A key that does not open it is another, and what was sealed before is lost until the right one is back.
 */
@Component
class SealMark {

    private static final Logger log = LoggerFactory.getLogger(SealMark.class);
    private static final String USE = "mark";
    private static final String WHOSE = "store";
    private static final String WORD = "kipp";

    private final MongoCollection<Document> store;
    private final Sealing sealing;

    SealMark(MongoDatabase database, Sealing sealing) {
        this.store = database.getCollection("store");
        this.sealing = sealing;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        if (!knowsKey())
            log.error(
                    "The sealing key (kipp.key, seal.key) is not the one this store was begun with: codes of apps, known"
                            + " devices and links in waiting letters of before cannot be read. Put the right key back; if it is lost,"
                            + " see src/docs/security.md");
    }

    /** Where there is no mark yet this key is the store's from now on. */
    boolean knowsKey() {
        return sealing.open(USE, WHOSE, mark()).filter(WORD::equals).isPresent();
    }

    private String mark() {
        var seen = store.find(new Document("_id", "seal")).first();
        return seen == null ? written() : seen.getString("sealed");
    }

    /** Ours, or what another process was quicker to write. */
    String written() {
        var ours = sealing.seal(USE, WHOSE, WORD);
        try {
            store.insertOne(new Document("_id", "seal").append("sealed", ours));
            return ours;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return mark();
            throw e;
        }
    }
}
