package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.Outbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@NotOnASecondServer("the embedded engine itself is its subject")
class FullDiskTest {

    /** No file may grow beyond 4 MB (a block has 512 bytes); what is written beyond fails as on a full disk. */
    static final List<String> LIMITED = List.of("sh", "-c", "ulimit -f 8192; exec \"$@\"", "sh");

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_write_that_finds_no_room_is_refused_and_nothing_acknowledged_is_lost() throws Exception {
        var child = Child.start(LIMITED, KillTestWriter.class, folder.toString(), "full");
        var lines = child.inputReader(StandardCharsets.UTF_8).lines().toList();
        child.waitFor();

        assertThat(lines)
                .filteredOn(l -> l.startsWith("refused"))
                .as("each of the five threads")
                .hasSize(5);
        assertThat(lines)
                .filteredOn(l -> l.contains("The store has stopped"))
                .as("one line for each file")
                .hasSize(2);
        assertThat(lines).last().isEqualTo("closed.");
        var acknowledged = new Acknowledged();
        acknowledged.remember(lines.stream().map(l -> l.replaceAll("\\.$", "")).toList());
        assertThat(acknowledged.documents()).isGreaterThan(100);
        acknowledged.check(folder, "after the disk was full");
    }

    @Test
    void with_little_room_left_reading_goes_on_and_writing_resumes_when_there_is_room() {
        var room = new AtomicLong(1000);
        var server =
                new InProcessServer(new DurableBackend(MVStore.open(null), new FreeSpaceGuard(room::get, 1000)), 4);
        try (var client = server.client(MongoClientSettings.builder().build(), null)) {
            var documents = client.getDatabase("kipp").getCollection("documents");
            documents.insertOne(new Document("_id", 1));
            room.set(999);
            assertThatThrownBy(() -> documents.insertOne(new Document("_id", 2)))
                    .isInstanceOfSatisfying(MongoCommandException.class, e -> assertThat(e.getErrorCodeName())
                            .isEqualTo("OutOfDiskSpace"));
            assertThat(documents.countDocuments()).isEqualTo(1);
            room.set(1000);
            documents.insertOne(new Document("_id", 2));
            assertThat(documents.countDocuments()).isEqualTo(2);
        } finally {
            server.close();
        }
    }

    @Test
    void a_store_without_room_opens_for_reading_with_the_indexes_it_has() {
        var room = new AtomicLong(1000);
        var server =
                new InProcessServer(new DurableBackend(MVStore.open(null), new FreeSpaceGuard(room::get, 1000)), 4);
        try (var client = server.client(MongoClientSettings.builder().build(), null)) {
            var documents = client.getDatabase("kipp").getCollection("documents");
            documents.createIndex(new Document("state", 1));
            documents.insertOne(new Document("_id", 1).append("state", "WAITS"));
            room.set(999);
            documents.createIndex(new Document("state", 1));
            assertThat(documents.find(new Document("state", "WAITS"))).hasSize(1);
            assertThatThrownBy(() -> documents.createIndex(new Document("another", 1)))
                    .isInstanceOf(MongoCommandException.class);
            assertThatThrownBy(() ->
                            client.getDatabase("kipp").getCollection("others").createIndex(new Document("state", 1)))
                    .isInstanceOf(MongoCommandException.class);
        } finally {
            server.close();
        }
    }

    public record Thing(@BsonId String id, long version) implements Aggregate {}

    @Test
    void what_a_person_saves_without_room_is_refused_in_a_sentence() {
        var room = new AtomicLong(1000);
        var server =
                new InProcessServer(new DurableBackend(MVStore.open(null), new FreeSpaceGuard(room::get, 1000)), 4);
        try (var client = server.client(MongoClientSettings.builder().build(), null)) {
            var things = new Outbox(client.getDatabase("kipp")).aggregates("things", Thing.class);
            room.set(999);
            assertThatThrownBy(() -> things.save(new Thing("a", 1)))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.key()).isEqualTo("store.full"));
            room.set(1000);
            things.save(new Thing("a", 1));
        } finally {
            server.close();
        }
    }
}
