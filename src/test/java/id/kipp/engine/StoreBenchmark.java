package id.kipp.engine;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.springframework.util.FileSystemUtils;

/**
 * How fast the store is: inserts, versioned replaces and look-ups of a 2 kB document in a collection that already holds
 * 20,000 and has a unique and three other indexes, by 1, 4 and 8 threads, every write on the disk when it counts. Not a
 * test; run it with
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=id.kipp.engine.StoreBenchmark
 * </pre>
 *
 * An argument is the URI of a MongoDB to compare with ({@code -Dexec.args=mongodb://...}).
 */
final class StoreBenchmark {

    private static final int STORED = 20_000;
    private static final int OPERATIONS = 4_000;
    private static final String TEXT = "Inovasi pelayanan publik yang dekat dengan warga. ".repeat(40);

    private final MongoCollection<Document> documents;
    private final AtomicInteger next = new AtomicInteger();

    private StoreBenchmark(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            try (var client = MongoClients.create(args[0])) {
                measure(client);
            }
            return;
        }
        var folder = Files.createTempDirectory(Path.of("target"), "benchmark");
        try (var server = EmbeddedServer.start(folder, 0);
                var client = server.client()) {
            measure(client);
            System.out.printf("file: %d MB%n", Files.size(folder.resolve("kipp.mv")) >> 20);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void measure(MongoClient client) throws Exception {
        var documents = client.getDatabase("kipp-benchmark").getCollection("documents");
        documents.drop();
        new StoreBenchmark(documents).run();
        documents.drop();
    }

    private void run() throws Exception {
        documents.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending("edition", "stage"));
        documents.createIndex(Indexes.ascending("agency"));
        documents.createIndex(Indexes.ascending("outbox.at"), new IndexOptions().sparse(true));
        for (int i = 0; i < STORED / 1000; i++) {
            documents.insertMany(java.util.stream.IntStream.range(0, 1000)
                    .mapToObj(n -> document(next.getAndIncrement(), 1))
                    .toList());
        }
        System.out.printf("%-20s %10s %12s %12s%n", "", "threads", "per second", "ms each");
        for (int round = 0; round < 2; round++) {
            for (int threads : new int[] {1, 4, 8}) {
                time("insert", threads, n -> documents.insertOne(document(next.getAndIncrement(), 1)));
                time("versioned replace", threads, this::replace);
                time("find by id", threads, n -> documents
                        .find(new Document("_id", id(n % STORED)))
                        .first());
                time("find by key", threads, n -> documents
                        .find(new Document("key", key(n % STORED)))
                        .first());
            }
        }
    }

    private void replace(int n) {
        var id = id(n * 7919 % STORED);
        var seen = documents.find(new Document("_id", id)).first();
        int version = seen.getInteger("version");
        documents.replaceOne(
                new Document("_id", id).append("version", version), document(seen.getInteger("n"), version + 1));
    }

    private static void time(String what, int threads, IntConsumer operation) throws Exception {
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int t = 0; t < threads; t++) {
                int from = t * (OPERATIONS / threads);
                pool.submit(() -> {
                    for (int n = from; n < from + OPERATIONS / threads; n++) operation.accept(n);
                });
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%-20s %10d %12.0f %12.2f%n",
                what, threads, OPERATIONS / seconds, seconds * 1000 * threads / OPERATIONS);
    }

    private static Document document(int n, int version) {
        return new Document("_id", id(n))
                .append("version", version)
                .append("n", n)
                .append("key", key(n))
                .append("edition", "2026")
                .append("stage", "STAGE-" + version % 7)
                .append("agency", "AG-" + n % 339)
                .append("text", TEXT);
    }

    private static String id(int n) {
        return "P-" + n;
    }

    private static String key(int n) {
        return "key-" + n;
    }
}
