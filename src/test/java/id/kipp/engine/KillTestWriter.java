package id.kipp.engine;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import org.bson.BsonObjectId;
import org.bson.Document;
import org.bson.types.ObjectId;

/** A child process that writes until it dies or is refused, and says on stdout what was acknowledged, a dot at the end of each line. */
final class KillTestWriter {

    private static final int THREADS = 4;

    private KillTestWriter() {}

    public static void main(String[] args) {
        var server = EmbeddedServer.start(Path.of(args[0]), 0);
        var client = server.client();
        var documents = client.getDatabase("kipp").getCollection("documents");
        documents.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.compoundIndex(Indexes.ascending("tags.tag"), Indexes.descending("version")));
        documents.createIndex(Indexes.ascending("even"), new IndexOptions().sparse(true));
        var files = GridFSBuckets.create(client.getDatabase("kipp-files"));
        System.out.println("ready");
        try (var pool = Executors.newFixedThreadPool(THREADS + 1)) {
            for (int t = 0; t < THREADS; t++) {
                var name = args[1] + "t" + t;
                pool.submit(() -> untilRefused(n -> write(documents, name, n)));
            }
            pool.submit(() -> untilRefused(n -> upload(files)));
        }
        client.close();
        server.close();
        say("closed");
    }

    private static void untilRefused(IntConsumer work) {
        try {
            for (int n = 0; ; n++) work.accept(n);
        } catch (MongoException e) {
            say("refused " + e.getCode());
        }
    }

    private static void upload(GridFSBucket files) {
        var id = new ObjectId();
        files.uploadFromStream(new BsonObjectId(id), "file", new ByteArrayInputStream(content(id.toHexString())));
        say("file " + id);
    }

    /** Three inserts, then a replace on the version seen. */
    private static void write(MongoCollection<Document> documents, String name, int n) {
        int version = 1;
        var id = name + "n" + n;
        if (n % 4 == 3) {
            id = name + "n" + ThreadLocalRandom.current().nextInt(n) / 4 * 4;
            version = documents.find(new Document("_id", id)).first().getInteger("version") + 1;
            documents.replaceOne(new Document("_id", id).append("version", version - 1), document(id, version));
        } else {
            documents.insertOne(document(id, 1));
        }
        say("document " + id + " " + version);
    }

    /** The unique key changes with every version, so that a replace changes the index, too. */
    private static Document document(String id, int version) {
        var document = new Document("_id", id)
                .append("version", version)
                .append("key", id + " in version " + version)
                .append("tags", List.of(new Document("tag", version % 7), new Document("tag", version % 5)))
                .append("text", text(id, version));
        return version % 2 == 0 ? document.append("even", version) : document;
    }

    static String text(String id, int version) {
        return (id + " v" + version + " ").repeat(1 + Math.floorMod(id.hashCode() + version, 300));
    }

    static byte[] content(String id) {
        var bytes = new byte[300_000 + Math.floorMod(id.hashCode(), 400_000)];
        new Random(id.hashCode()).nextBytes(bytes);
        return bytes;
    }

    private static synchronized void say(String line) {
        System.out.println(line + ".");
        System.out.flush();
    }
}
