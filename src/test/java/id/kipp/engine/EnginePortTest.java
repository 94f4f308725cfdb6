package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A store that several servers share lets nobody in who does not know its secret. */
class EnginePortTest {

    final EmbeddedServer server = EmbeddedServer.inMemory();
    final EnginePort port = EnginePort.of(server);

    @AfterEach
    void close() {
        port.close();
        server.close();
    }

    @Test
    void whoever_knows_the_secret_reads_and_writes() {
        try (var client = MongoClients.create(port.uri())) {
            var things = client.getDatabase("kipp").getCollection("things");
            things.insertOne(new Document("_id", 1));
            assertThat(things.find().first()).isEqualTo(new Document("_id", 1));
        }
    }

    @Test
    void a_stranger_and_whoever_guesses_are_refused() {
        try (var stranger = MongoClients.create("mongodb://" + port.place() + "/kipp")) {
            var things = stranger.getDatabase("kipp").getCollection("things");
            assertThatThrownBy(() -> things.find().first())
                    .isInstanceOfSatisfying(MongoCommandException.class, e -> assertThat(e.getErrorCode())
                            .isEqualTo(13));
            assertThatThrownBy(() -> stranger.listDatabaseNames().first()).isInstanceOf(MongoCommandException.class);
        }
        try (var guessing = MongoClients.create(port.uri().replaceFirst(":[^:@]+@", ":rahasia@"))) {
            assertThatThrownBy(() ->
                            guessing.getDatabase("kipp").listCollectionNames().first())
                    .isInstanceOf(MongoSecurityException.class);
        }
    }
}
