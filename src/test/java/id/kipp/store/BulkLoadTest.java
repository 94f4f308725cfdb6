package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import id.kipp.engine.EmbeddedServer;
import id.kipp.kernel.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class BulkLoadTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final TestStore store = new TestStore();

    @Test
    void what_was_filled_is_there_after_a_restart() {
        onTheFolder(database -> rows(database).insertOne(new Document("_id", 1)));
        try (var server = EmbeddedServer.start(folder, 0);
                var client = server.client()) {
            var database = client.getDatabase("kipp");
            BulkLoad.forgetHalf(database, client.getDatabase("kipp-files"), true);
            assertThat(rows(database).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void a_filling_that_was_cut_short_is_thrown_away_whole() {
        assertThatThrownBy(() -> onTheFolder(database -> {
                    rows(database).insertOne(new Document("_id", 1));
                    throw new IllegalStateException("killed here");
                }))
                .hasMessage("killed here");
        try (var server = EmbeddedServer.start(folder, 0);
                var client = server.client()) {
            var database = client.getDatabase("kipp");
            BulkLoad.forgetHalf(database, client.getDatabase("kipp-files"), true);
            new Format(List.of()).apply(database, true); // as empty as a new one
            assertThat(rows(database).countDocuments()).isZero();
        }
    }

    @Test
    void a_large_filling_is_not_all_in_memory_until_its_end() {
        onTheFolder(database -> {
            for (var i = 0; i < 96; i++)
                rows(database).insertOne(new Document("_id", i).append("text", random(1 << 20)));
            assertThat(onDisk()).isGreaterThan(16L << 20);
        });
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private long onDisk() {
        return folder.resolve("kipp.mv").toFile().length()
                + folder.resolve("kipp.mv.journal").toFile().length();
    }

    @Test
    void a_mongodb_that_another_process_may_be_filling_is_refused_and_left_alone() {
        var marks = store.database().getCollection("store");
        marks.insertOne(new Document("_id", "filling"));
        assertThatThrownBy(() -> BulkLoad.forgetHalf(store.database(), store.files(), false))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("store.half-filled"));
        assertThat(marks.countDocuments()).isEqualTo(1);
    }

    private void onTheFolder(Consumer<MongoDatabase> work) {
        try (var server = EmbeddedServer.start(folder, 0);
                var client = server.client()) {
            var database = client.getDatabase("kipp");
            var beans = new StaticListableBeanFactory();
            beans.addBean("server", server);
            new BulkLoad(database, beans.getBeanProvider(EmbeddedServer.class)).fill(() -> work.accept(database));
        }
    }

    private static com.mongodb.client.MongoCollection<Document> rows(MongoDatabase database) {
        return database.getCollection("rows");
    }
}
