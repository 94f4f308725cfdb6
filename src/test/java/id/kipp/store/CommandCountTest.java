package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class CommandCountTest {

    @Test
    void commands_are_noted_by_name_and_collection_only_while_asked_for() {
        var count = new CommandCount();
        var server = new MongoServer(new MemoryBackend());
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.bindAndGetConnectionString()));
        count.customize(settings);
        try (var client = MongoClients.create(settings.build())) {
            var documents = client.getDatabase("t").getCollection("documents");
            documents.insertOne(new Document());
            assertThat(count.during(() -> {
                        documents.find().into(new ArrayList<>());
                        documents.insertOne(new Document());
                    }))
                    .containsExactly("find documents", "insert documents");
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void what_comes_back_is_counted_reply_by_reply() {
        var count = new CommandCount();
        var server = new MongoServer(new MemoryBackend());
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.bindAndGetConnectionString()));
        count.customize(settings);
        try (var client = MongoClients.create(settings.build())) {
            var documents = client.getDatabase("t").getCollection("documents");
            documents.insertMany(List.of(new Document("text", "a".repeat(1_000)), new Document()));
            var replies = count.replies(() -> documents.find().into(new ArrayList<>()));
            assertThat(replies).singleElement().satisfies(reply -> {
                assertThat(reply.documents()).isEqualTo(2);
                assertThat(reply.bytes()).isBetween(1_000, 1_300);
            });
        } finally {
            server.shutdownNow();
        }
    }
}
