package id.kipp.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import id.kipp.store.Remade;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * How a server that may not chain tells the one that does that lines wait: one number in one document, cheap enough to be
 * looked at several times a second. Lost in a crash it costs a moment, because the one that chains looks by itself as well.
 */
@Component
class WriteSignal {

    private static final Document ID = new Document("_id", "waiting");

    private final MongoCollection<Document> signals;
    private long seen;

    WriteSignal(MongoDatabase database) {
        this.signals = database.getCollection("signals").withWriteConcern(Remade.UNHURRIED);
    }

    void raise() {
        signals.updateOne(ID, new Document("$inc", new Document("number", 1L)), new UpdateOptions().upsert(true));
    }

    /** Whether somebody has raised it since this was last asked. For one thread. */
    boolean isRaised() {
        var found = signals.find(ID).first();
        var number = found == null ? 0 : found.get("number", Number.class).longValue();
        if (number == seen) return false;
        seen = number;
        return true;
    }
}
