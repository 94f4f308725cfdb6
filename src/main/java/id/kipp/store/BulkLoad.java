package id.kipp.store;

import com.mongodb.client.MongoDatabase;
import id.kipp.engine.EmbeddedServer;
import id.kipp.kernel.Refusal;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The first filling of an empty store, before anybody is let in: all of it or nothing. Nobody has an answer about a single
 * write of it, so one sync at the end serves them all, and one that was cut short is thrown away at the next start.
 */
@Component
public class BulkLoad {

    private static final Logger log = LoggerFactory.getLogger(BulkLoad.class);
    static final Document MARK = new Document("_id", "filling");

    private final MongoDatabase database;
    private final ObjectProvider<EmbeddedServer> embedded;
    private volatile boolean running;

    BulkLoad(MongoDatabase database, ObjectProvider<EmbeddedServer> embedded) {
        this.database = database;
        this.embedded = embedded;
    }

    /** Whether this process is at it. */
    public boolean isRunning() {
        return running;
    }

    public void fill(Runnable work) {
        var marks = database.getCollection("store");
        marks.insertOne(new Document(MARK));
        running = true;
        try {
            var server = embedded.getIfAvailable();
            if (server == null) work.run();
            else server.together(work);
        } finally {
            running = false;
        }
        marks.deleteOne(MARK);
    }

    /**
     * Empties a store whose filling was cut short.
     *
     * @param ours whether no other process can be filling it now
     * @throws Refusal {@code store.half-filled} when one may
     */
    static void forgetHalf(MongoDatabase database, MongoDatabase files, boolean ours) {
        if (database.getCollection("store").find(MARK).first() == null) return;
        if (!ours) throw new Refusal(StoreRefusal.HALF_FILLED, database.getName());
        log.info("Store: its first filling was cut short, it begins again");
        files.drop();
        database.drop();
    }
}
