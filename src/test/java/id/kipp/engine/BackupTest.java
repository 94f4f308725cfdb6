package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is of one moment between two commands, whatever is written while it is taken. */
class BackupTest {

    private static final int WRITERS = 4;

    @TempDir
    Path folder;

    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void with_writers_at_work_nothing_acknowledged_before_it_is_missing_and_nothing_is_there_in_half()
            throws Exception {
        try (var server = EmbeddedServer.start(folder.resolve("data"), 0);
                var client = server.client()) {
            client.getDatabase("kipp").getCollection("pairs").createIndex(Indexes.ascending("key"));
            var writers = new ArrayList<Thread>();
            for (int w = 0; w < WRITERS; w++) {
                var name = "w" + w;
                writers.add(Thread.startVirtualThread(() -> write(client, name)));
            }
            for (int round = 0; round < 3; round++) {
                Thread.sleep(150); // so that there is something to be missed
                var before = new HashMap<>(acknowledged);
                var into = Files.createDirectory(folder.resolve("backup-" + round));
                server.backup(into);
                assertThat(into).isDirectoryContaining("glob:**/kipp.mv").isDirectoryNotContaining("glob:**.part");
                check(into, before);
            }
            over.set(true);
            for (var writer : writers) writer.join();
            assertThat(client.getDatabase("kipp")
                            .runCommand(new Document("validate", "pairs"))
                            .getBoolean("valid"))
                    .isTrue();
        }
    }

    /** First a file, in the other database; then two documents in one command; then both of them once more. */
    private void write(MongoClient client, String name) {
        var random = new Random(name.hashCode());
        for (int n = 0; !over.get(); n++) {
            var bytes = new byte[20_000];
            random.nextBytes(bytes);
            client.getDatabase("kipp-files")
                    .getCollection("files")
                    .insertOne(new Document("_id", name + n).append("data", bytes));
            var pairs = client.getDatabase("kipp").getCollection("pairs");
            pairs.insertMany(List.of(one(name + n, "a"), one(name + n, "b")));
            pairs.updateMany(Filters.eq("pair", name + n), new Document("$inc", new Document("version", 1)));
            acknowledged.put(name, n);
        }
    }

    private static Document one(String pair, String half) {
        return new Document("_id", pair + half)
                .append("pair", pair)
                .append("key", pair.hashCode())
                .append("version", 1);
    }

    private static void check(Path backup, Map<String, Integer> before) {
        try (var server = EmbeddedServer.start(backup, 0);
                var client = server.client()) {
            var pairs = new HashMap<String, List<Integer>>();
            for (var half : client.getDatabase("kipp").getCollection("pairs").find())
                pairs.computeIfAbsent(half.getString("pair"), p -> new ArrayList<>())
                        .add(half.getInteger("version"));
            assertThat(pairs.values())
                    .allSatisfy(versions -> assertThat(versions).isIn(List.of(1, 1), List.of(2, 2)));
            before.forEach((name, last) -> {
                for (int n = 0; n <= last; n++) assertThat(pairs.get(name + n)).containsExactly(2, 2);
            });
            assertThat(ids(client.getDatabase("kipp-files"), "files")).containsAll(pairs.keySet());
            assertThat(client.getDatabase("kipp")
                            .runCommand(new Document("validate", "pairs"))
                            .getBoolean("valid"))
                    .isTrue();
        }
    }

    private static List<String> ids(MongoDatabase database, String collection) {
        return database.getCollection(collection)
                .find()
                .projection(new Document("_id", 1))
                .map(d -> d.getString("_id"))
                .into(new ArrayList<>());
    }
}
