package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate}, as MongoDB's documentation has it. */
class ValidationTest {

    @TempDir
    Path folder;

    @Test
    void a_whole_collection_is_valid() {
        filled();
        var said = validated();
        assertThat(said.getBoolean("valid")).isTrue();
        assertThat(said.getLong("nrecords")).isEqualTo(30);
        assertThat(said.get("keysPerIndex", Document.class))
                .containsEntry("_id_", 30L)
                .containsEntry("key_1", 30L)
                .containsEntry("tags_1", 60L);
        assertThat(said.getList("errors", String.class)).isEmpty();
    }

    @Test
    void an_entry_that_an_index_lacks_is_named_with_its_document() {
        filled();
        BrokenFile.loseEntry(folder, "kipp.things", "key_1");
        var said = validated();
        assertThat(said.getBoolean("valid")).isFalse();
        assertThat(said.getList("missingIndexEntries", Document.class))
                .singleElement()
                .isEqualTo(Document.parse("{indexName: 'key_1', idKey: {_id: 'n10'}}"));
        assertThat(said.getList("extraIndexEntries", Document.class)).isEmpty();
    }

    @Test
    void an_entry_of_a_document_that_is_not_there_is_named() {
        filled();
        BrokenFile.inventEntry(folder, "kipp.things", "key_1");
        assertThat(validated().getList("extraIndexEntries", Document.class))
                .singleElement()
                .satisfies(e -> assertThat(e.getString("indexName")).isEqualTo("key_1"));
    }

    @Test
    void a_document_that_ends_in_its_middle_is_named() {
        filled();
        BrokenFile.cut(folder, "kipp.things");
        var said = validated();
        assertThat(said.getBoolean("valid")).isFalse();
        assertThat(said.getList("corruptRecords", Object.class)).hasSize(1);
    }

    @Test
    void whoever_writes_meanwhile_breaks_nothing() {
        filled();
        onTheFolder(database -> {
            var things = database.getCollection("things");
            var over = new AtomicBoolean();
            var writer = Thread.startVirtualThread(() -> {
                for (int n = 0; !over.get(); n++) things.insertOne(thing("more" + n));
            });
            for (int n = 0; n < 20; n++)
                assertThat(database.runCommand(new Document("validate", "things"))
                                .getBoolean("valid"))
                        .isTrue();
            over.set(true);
            join(writer);
        });
    }

    @Test
    void a_collection_that_is_not_there_is_said_not_to_be() {
        filled();
        onTheFolder(database -> assertThatThrownBy(() -> database.runCommand(new Document("validate", "none")))
                .isInstanceOfSatisfying(MongoCommandException.class, e -> assertThat(e.getErrorCode())
                        .isEqualTo(26)));
    }

    private Document validated() {
        var said = new Document();
        onTheFolder(database -> said.putAll(database.runCommand(new Document("validate", "things"))));
        return said;
    }

    private void filled() {
        onTheFolder(database -> {
            var things = database.getCollection("things");
            things.createIndex(Indexes.ascending("key"));
            things.createIndex(Indexes.ascending("tags"));
            for (int n = 10; n < 40; n++) things.insertOne(thing("n" + n));
        });
    }

    private static Document thing(String id) {
        return new Document("_id", id).append("key", "key of " + id).append("tags", List.of(id, id + "!"));
    }

    private void onTheFolder(Consumer<MongoDatabase> work) {
        try (var server = EmbeddedServer.start(folder, 0);
                var client = server.client()) {
            work.accept(client.getDatabase("kipp"));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
