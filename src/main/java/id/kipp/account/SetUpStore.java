package id.kipp.account;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The one set-up link that is out; only its hash is kept. */
@Component
class SetUpStore {

    private static final String ID = "set-up";

    private final MongoCollection<Document> store;

    SetUpStore(MongoDatabase database) {
        this.store = database.getCollection("store");
    }

    /** Ends the link before. */
    void put(String hash) {
        store.updateOne(new Document("_id", ID), Updates.set("hash", hash), new UpdateOptions().upsert(true));
    }

    boolean has(String hash) {
        return store.find(link(hash)).first() != null;
    }

    /** True for the one who uses it first. */
    boolean take(String hash) {
        return store.updateOne(link(hash), Updates.unset("hash")).getModifiedCount() == 1;
    }

    private static Document link(String hash) {
        return new Document("_id", ID).append("hash", hash);
    }
}
