package id.kipp.engine;

import com.mongodb.client.MongoClient;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.bson.BsonString;
import org.bson.Document;

/** What the embedded store's folder grows by, while files come, go and come again, and drafts are written over and over. */
public final class Growth {

    private static final int SECTION = 40_000;

    private final Path folder;
    private final int files;
    private final byte[] file;
    private final Random chance = new Random(1);

    /** @param folder empty @param bytes of each file */
    public Growth(Path folder, int files, int bytes) {
        this.folder = folder;
        this.files = files;
        this.file = new byte[bytes];
    }

    /** Bytes of the folder after each act, by what it was; the store is closed in between, so that nothing is still to be written. */
    public Map<String, Long> measured() throws IOException {
        var sizes = new LinkedHashMap<String, Long>();
        sizes.put("empty", after(client -> {}));
        sizes.put("files came", after(client -> come(bucket(client))));
        sizes.put("files went", after(client -> go(bucket(client))));
        sizes.put("others came", after(client -> come(bucket(client))));
        sizes.put("a draft was saved 200 times", after(this::write));
        return sizes;
    }

    private interface Act {
        void on(MongoClient client);
    }

    private long after(Act act) throws IOException {
        try (var server = EmbeddedServer.start(folder, 0);
                var client = server.client()) {
            act.on(client);
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }

    private static GridFSBucket bucket(MongoClient client) {
        return GridFSBuckets.create(client.getDatabase(EmbeddedServer.DATABASE + EmbeddedServer.FILES), "contents");
    }

    private void come(GridFSBucket bucket) {
        for (int i = 0; i < files; i++) {
            chance.nextBytes(file); // nothing of it can be packed
            bucket.uploadFromStream(new BsonString("f" + i), "f" + i, new ByteArrayInputStream(file));
        }
    }

    private void go(GridFSBucket bucket) {
        for (int i = 0; i < files; i++) bucket.delete(new BsonString("f" + i));
    }

    private void write(MongoClient client) {
        var drafts = client.getDatabase(EmbeddedServer.DATABASE).getCollection("drafts");
        drafts.insertOne(new Document("_id", "d"));
        for (int i = 0; i < 200; i++) {
            var text = Integer.toString(i).repeat(SECTION / 3);
            drafts.replaceOne(new Document("_id", "d"), new Document("_id", "d").append("text", text));
        }
    }
}
