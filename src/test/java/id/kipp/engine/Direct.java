package id.kipp.engine;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVStore;

/** Commands given to an engine in memory, without driver and wire. */
final class Direct {

    final DurableBackend backend;
    private final EmbeddedChannel channel = new EmbeddedChannel();

    Direct() {
        this(new DurableBackend(MVStore.open(null), new FreeSpaceGuard(() -> Long.MAX_VALUE, 0)));
    }

    Direct(DurableBackend backend) {
        this.backend = backend;
    }

    Document run(Document command) {
        return backend.handleCommand(
                channel, "kipp", command.keySet().iterator().next(), command);
    }

    void index(String collection, String name, Document keys, boolean unique, boolean sparse) {
        run(new Document("createIndexes", collection)
                .append(
                        "indexes",
                        List.of(new Document("key", keys)
                                .append("name", name)
                                .append("unique", unique)
                                .append("sparse", sparse))));
    }

    /** Every document of the answer, in as many replies as it takes; those after the first have as many as fit. */
    List<Document> all(Document command, int more) {
        var reply = (Document) run(command).get("cursor");
        var all = new ArrayList<>(documents(reply, "firstBatch"));
        while (!reply.get("id").equals(0L)) {
            var name = command.values().iterator().next();
            reply = (Document) run(new Document("getMore", reply.get("id"))
                            .append("collection", name)
                            .append("batchSize", more))
                    .get("cursor");
            all.addAll(documents(reply, "nextBatch"));
        }
        return all;
    }

    List<Document> everything(String collection) {
        return all(new Document("find", collection), 0);
    }

    StoreCollection collection(String name) {
        return (StoreCollection) backend.resolveDatabase("kipp").resolveCollection(name, true);
    }

    static List<Document> documents(Document cursor, String batch) {
        return ((List<?>) cursor.get(batch))
                .stream().map(raw -> ((Bson.Raw) raw).document()).toList();
    }

    static Object at(Document document, String path) {
        return Utils.getSubdocumentValueCollectionAware(document, path);
    }
}
