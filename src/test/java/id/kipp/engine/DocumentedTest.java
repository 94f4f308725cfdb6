package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the engine once did something else than MongoDB's documentation says. */
class DocumentedTest {

    static EmbeddedServer server;
    static MongoClient client;

    private MongoCollection<Document> things;

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

    @BeforeEach
    void empty() {
        things = client.getDatabase("kipp").getCollection("things");
        things.drop();
        things.createIndex(Indexes.ascending("key"));
        things.insertOne(new Document("_id", 1).append("key", "old"));
    }

    @Test
    void a_whole_document_may_have_names_with_dots_and_no_index_is_left_behind() {
        var whole = new Document("_id", 1).append("key", "new").append("a.b", 7);
        var result = things.replaceOne(new Document("_id", 1), whole);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(things.find().first()).isEqualTo(whole);
        assertThat(things.countDocuments(new Document("key", "new"))).isEqualTo(1);
        assertThat(things.countDocuments(new Document("key", "old"))).isZero();
        assertThat(things.replaceOne(new Document("_id", 1), whole).getModifiedCount())
                .isZero();
        assertThat(things.replaceOne(new Document("_id", 2), whole).getMatchedCount())
                .isZero();
        refused(66, () -> things.replaceOne(new Document("_id", 1), new Document("_id", 2).append("a.b", 7)));
        assertWhole();
    }

    @Test
    void one_that_is_given_back_may_not_and_changes_nothing() {
        refused(57, () -> things.findOneAndReplace(new Document(), new Document("key", "new").append("a.b", 7)));
        assertThat(things.find().first()).containsEntry("key", "old");
        assertWhole();
    }

    @Test
    void an_id_has_no_names_with_dollars() {
        refused(52, () -> things.insertOne(new Document("_id", new Document("$a", 1))));
    }

    @Test
    void what_is_not_there_is_said_not_to_be_supported() {
        refused(115, () -> things.updateOne(new Document(), List.of(new Document("$set", new Document("key", 1)))));
        refused(
                115,
                () -> things.findOneAndUpdate(new Document(), List.of(new Document("$set", new Document("key", 1)))));
        var database = client.getDatabase("kipp");
        refused(115, () -> database.createView("view", "things", List.of()));
        database.createCollection("plain", new CreateCollectionOptions());
        database.getCollection("plain").drop();
    }

    private void assertWhole() {
        assertThat(client.getDatabase("kipp")
                        .runCommand(new Document("validate", "things"))
                        .getBoolean("valid"))
                .isTrue();
    }

    private static void refused(int code, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfAny(MongoCommandException.class, MongoWriteException.class)
                .isInstanceOfSatisfying(
                        MongoException.class, e -> assertThat(e.getCode()).isEqualTo(code));
    }
}
