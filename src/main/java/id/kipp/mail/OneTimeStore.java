package id.kipp.mail;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import id.kipp.store.Sealing;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What letters carry that works once, by the letter's id, sealed under a key outside the database; gone once it is out. */
@Component
class OneTimeStore {

    private static final String USE = "one-time";

    private final MongoCollection<Document> all;
    private final Sealing sealing;

    OneTimeStore(MongoDatabase database, Sealing sealing) {
        this.all = database.getCollection("one-time");
        this.sealing = sealing;
    }

    void keep(String letter, OneTime secret) {
        all.replaceOne(
                id(letter),
                id(letter).append("sealed", sealing.seal(USE, letter, secret.text())),
                new ReplaceOptions().upsert(true));
    }

    boolean has(String letter) {
        return all.find(id(letter)).first() != null;
    }

    /** Empty where it is out, or the key is another. */
    Optional<String> find(String letter) {
        return Optional.ofNullable(all.find(id(letter)).first()).flatMap(d -> open(letter, d));
    }

    /** Of several who take it one gets it. */
    Optional<String> take(String letter) {
        return Optional.ofNullable(all.findOneAndDelete(id(letter))).flatMap(d -> open(letter, d));
    }

    void wipe(String letter) {
        all.deleteOne(id(letter));
    }

    private Optional<String> open(String letter, Document kept) {
        return sealing.open(USE, letter, kept.getString("sealed"));
    }

    private static Document id(String letter) {
        return new Document("_id", letter);
    }
}
