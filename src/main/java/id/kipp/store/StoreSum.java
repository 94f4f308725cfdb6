package id.kipp.store;

import com.mongodb.client.MongoDatabase;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * What a store holds, counted.
 *
 * @param collections of both databases
 * @param documents of the main one
 * @param files uploaded ones and pictures of their pages
 * @param bytes of all documents, as they are stored
 * @param seq number of the chain's last link: what was written after it is not there
 * @param head its hash; empty without a chain
 */
public record StoreSum(int collections, long documents, long files, long bytes, long seq, String head) {

    /** Reads it whole. */
    public static StoreSum of(AnyStore store) {
        var main = sum(store.main());
        var files = sum(store.files());
        var head = store.main()
                .getCollection("auditChain")
                .find()
                .sort(new Document("seq", -1))
                .projection(new Document("seq", 1).append("hash", 1))
                .first();
        return new StoreSum(
                names(store.main()).size() + names(store.files()).size(),
                main.documents(),
                uploaded(store.files()),
                main.bytes() + files.bytes(),
                head == null ? 0 : head.get("seq", Number.class).longValue(),
                head == null ? "" : head.getString("hash"));
    }

    private static CollectionSum sum(MongoDatabase database) {
        return names(database).stream()
                .map(n -> CollectionSum.of(database.getCollection(n, RawBsonDocument.class)))
                .reduce(CollectionSum.NONE, CollectionSum::and);
    }

    static long uploaded(MongoDatabase files) {
        return names(files).stream()
                .filter(n -> n.endsWith(".files"))
                .mapToLong(n -> files.getCollection(n).countDocuments())
                .sum();
    }

    static TreeSet<String> names(MongoDatabase database) {
        return database.listCollectionNames().into(new TreeSet<>());
    }
}
