package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What drivers and monitors ask a server about itself. */
class ServerAnswersTest {

    static EmbeddedServer server;
    static MongoClient client;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.inMemory();
        client = server.client();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "kipp", "kipp-files"})
    void hello_says_who_may_write_and_how_much_at_once_on_any_database(String database) {
        var said = told(database, "hello");
        assertThat(said)
                .containsEntry("isWritablePrimary", true)
                .containsEntry("maxBsonObjectSize", 16 << 20)
                .containsEntry("maxWriteBatchSize", 1_000)
                .containsEntry("readOnly", false)
                .containsEntry("ok", 1.0)
                .containsKeys("localTime", "minWireVersion", "maxMessageSizeBytes");
        assertThat(told(database, "isMaster"))
                .containsEntry("ismaster", true)
                .containsEntry("helloOk", true)
                .containsEntry("maxWireVersion", said.get("maxWireVersion"));
    }

    @Test
    void a_ping_is_answered() {
        assertThat(told("admin", "ping")).isEqualTo(new Document("ok", 1.0));
    }

    /** Release 4.2 is that of wire version 8. */
    @Test
    void the_release_is_that_of_the_protocol_that_is_spoken() {
        assertThat(told("admin", "hello")).containsEntry("maxWireVersion", 8);
        assertThat(told("admin", "buildInfo"))
                .containsEntry("version", "4.2.0")
                .containsEntry("maxBsonObjectSize", 16 << 20)
                .containsEntry("bits", 64);
    }

    @Test
    void the_status_counts_what_was_asked() {
        var things = client.getDatabase("kipp").getCollection("things");
        var before = counters();
        things.insertOne(new Document("_id", 1));
        things.find().first();
        things.deleteOne(new Document("_id", 1));
        var after = counters();
        for (var name : new String[] {"insert", "query", "delete"})
            assertThat(after.getLong(name)).as(name).isEqualTo(before.getLong(name) + 1);
        assertThat(told("admin", "serverStatus"))
                .containsEntry("version", "4.2.0")
                .containsEntry("pid", ProcessHandle.current().pid())
                .containsKeys("uptime", "localTime", "mem", "metrics", "storageEngine");
    }

    private static Document counters() {
        return told("kipp", "serverStatus").get("opcounters", Document.class);
    }

    private static Document told(String database, String command) {
        return client.getDatabase(database).runCommand(new Document(command, 1));
    }
}
