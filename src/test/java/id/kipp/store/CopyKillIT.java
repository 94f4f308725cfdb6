package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Indexes;
import id.kipp.engine.Child;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of a copy and of a backup. {@code -Dkill.seed=} chooses the same moments again. */
class CopyKillIT {

    static final int ROUNDS = Integer.getInteger("kill.copies", 4);
    static final long SEED = Long.getLong("kill.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    @BeforeEach
    void fill() throws Exception {
        System.out.printf("copies killed: %d rounds, -Dkill.seed=%d%n", ROUNDS, SEED);
        try (var store = AnyStore.open(folder.resolve("from").toString())) {
            new Format(Format.STEPS).apply(store.main(), true);
            for (int c = 0; c < 8; c++) {
                var some = store.main().getCollection("things" + c);
                some.createIndex(Indexes.ascending("key"));
                var documents = new ArrayList<Document>();
                for (int n = 0; n < 1_500; n++)
                    documents.add(new Document("_id", n).append("key", n % 7).append("text", "x".repeat(n % 500)));
                some.insertMany(documents);
            }
            var files = GridFSBuckets.create(store.files(), "contents");
            for (int n = 0; n < 20; n++) {
                var bytes = new byte[300_000];
                random.nextBytes(bytes);
                files.uploadFromStream(new BsonString("f" + n), "f", new ByteArrayInputStream(bytes));
            }
        }
        Files.writeString(folder.resolve("from/log.key"), "the key");
    }

    @Test
    void a_copy_that_is_killed_again_and_again_ends_as_one_that_is_not() throws Exception {
        for (int round = 0; round < ROUNDS; round++) killed("copy", folder.resolve("from"), folder.resolve("cut"));
        assertThat(Copier.copy(folder.resolve("from"), folder.resolve("cut")))
                .as("-Dkill.seed=" + SEED)
                .isEqualTo(Copier.copy(folder.resolve("from"), folder.resolve("at-once")))
                .satisfies(r -> assertThat(r.different()).isEmpty());
    }

    @Test
    void a_backup_that_is_killed_is_written_over_and_leaves_the_store_as_it_was() throws Exception {
        for (int round = 0; round < ROUNDS; round++) killed("backup", folder.resolve("from"), folder.resolve("cut"));
        try (var store = AnyStore.open(folder.resolve("from").toString())) {
            store.backup(folder.resolve("cut"));
            store.backup(folder.resolve("at-once"));
        }
        try (var cut = AnyStore.open(folder.resolve("cut").toString());
                var once = AnyStore.open(folder.resolve("at-once").toString())) {
            assertThat(StoreSum.of(cut)).as("-Dkill.seed=" + SEED).isEqualTo(StoreSum.of(once));
        }
    }

    private void killed(String what, Path from, Path to) throws Exception {
        var child = Child.start(Copier.class, what, from.toString(), to.toString());
        try (var output = child.inputReader()) {
            for (var line = output.readLine(); line != null && !line.equals("begins"); line = output.readLine()) {}
            child.waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS);
        } finally {
            child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Has nothing but the two stores. */
    static final class Copier {

        private Copier() {}

        public static void main(String[] arguments) {
            System.out.println("begins");
            var from = Path.of(arguments[1]);
            var to = Path.of(arguments[2]);
            if (arguments[0].equals("copy")) copy(from, to);
            else
                try (var store = AnyStore.open(from.toString())) {
                    store.backup(to);
                }
        }

        static StoreCopy.Result copy(Path from, Path to) {
            try (var source = AnyStore.open(from.toString());
                    var target = AnyStore.open(to.toString())) {
                return StoreCopy.run(source, target, from.resolve("log.key"), name -> {});
            }
        }
    }
}
