package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.TestStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the stores rely on, on either engine. */
@NotOnASecondServer("the embedded engine itself is its subject")
class EngineTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    @Test
    void a_reader_never_sees_half_a_write() {
        var documents = collection("documents");
        documents.insertOne(wide(0));
        var writer = CompletableFuture.runAsync(() -> {
            for (int value = 1; value < 1500; value++) documents.replaceOne(new Document("_id", "wide"), wide(value));
        });
        do {
            var seen = documents.find(new Document("_id", "wide")).first();
            assertThat(Set.copyOf(seen.getList("values", Integer.class))).hasSize(1);
            assertThat(new HashSet<>(seen.get("fields", Document.class).values()))
                    .hasSize(1);
            assertThat(seen.get("last")).isEqualTo(seen.get("first"));
        } while (!writer.isDone());
        writer.join();
    }

    @Test
    void an_index_finds_what_reading_everything_finds() {
        var random = new Random(1);
        var indexed = collection("indexed");
        indexed.createIndex(Indexes.ascending("agency", "year"));
        indexed.createIndex(Indexes.ascending("team.member"));
        indexed.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
        var plain = collection("plain");
        for (int n = 0; n < 1500; n++) change(random, List.of(indexed, plain), n);
        for (int n = 0; n < 400; n++) {
            var query = query(random);
            assertThat(ids(indexed, query)).as(query.toJson()).isEqualTo(ids(plain, query));
        }
    }

    @Test
    void a_unique_key_belongs_to_one_document_and_is_free_again_when_that_lets_it_go() {
        var documents = collection("documents");
        documents.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
        documents.insertOne(new Document("_id", 1).append("key", "a"));
        documents.insertOne(new Document("_id", 2));
        documents.insertOne(new Document("_id", 3));
        assertThatThrownBy(() -> documents.insertOne(new Document("_id", 4).append("key", "a")))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> documents.replaceOne(new Document("_id", 2), new Document("key", "a")))
                .isInstanceOf(MongoWriteException.class);
        documents.replaceOne(new Document("_id", 1).append("key", "a"), new Document("key", "b"));
        documents.replaceOne(new Document("_id", 2), new Document("key", "a"));
        assertThat(ids(documents, new Document("key", "a"))).containsExactly(2);
        documents.deleteOne(new Document("_id", 2));
        documents.insertOne(new Document("_id", 5).append("key", "a"));
    }

    @Test
    void an_index_does_not_outlive_its_collection() {
        for (int round = 0; round < 2; round++) {
            var documents = collection("documents");
            documents.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            documents.createIndex(Indexes.ascending("agency"));
            assertThat(ids(documents, new Document("agency", "A"))).isEmpty();
            documents.insertOne(new Document("_id", round).append("key", "a").append("agency", "A"));
            assertThat(ids(documents, new Document("agency", "A"))).containsExactly(round);
            documents.drop();
        }
    }

    @Test
    void an_index_is_made_from_the_documents_that_are_there() {
        var documents = collection("documents");
        documents.insertMany(
                List.of(new Document("_id", 1).append("agency", "A"), new Document("_id", 2).append("agency", "B")));
        documents.createIndex(Indexes.ascending("agency"));
        assertThat(ids(documents, new Document("agency", "B"))).containsExactly(2);
    }

    @Test
    void files_come_back_as_they_went_and_go_without_a_trace() {
        var bucket = GridFSBuckets.create(store.files());
        var ids = new ArrayList<ObjectId>();
        for (int n = 0; n < 4; n++) ids.add(bucket.uploadFromStream("file", new ByteArrayInputStream(content(n))));
        for (int n = 0; n < 4; n++) {
            var content = new ByteArrayOutputStream();
            bucket.downloadToStream(ids.get(n), content);
            assertThat(content.toByteArray()).isEqualTo(content(n));
        }
        ids.forEach(bucket::delete);
        assertThat(store.files().getCollection("fs.chunks").countDocuments()).isZero();
    }

    @Test
    void part_of_a_file_can_be_read() throws Exception {
        var bucket = GridFSBuckets.create(store.files());
        var id = bucket.uploadFromStream("file", new ByteArrayInputStream(content(3)));
        try (var stream = bucket.openDownloadStream(id)) {
            stream.skip(600_000);
            assertThat(stream.read()).isEqualTo(content(3)[600_000] & 0xff);
        }
    }

    private MongoCollection<Document> collection(String name) {
        return store.database().getCollection(name);
    }

    private static Document wide(int value) {
        var fields = new Document();
        for (int n = 0; n < 100; n++) fields.append("f" + n, value);
        return new Document("_id", "wide")
                .append("first", value)
                .append("values", java.util.Collections.nCopies(100, value))
                .append("fields", fields)
                .append("last", value);
    }

    private static byte[] content(int n) {
        var bytes = new byte[n * 300_000 + 10];
        new Random(n).nextBytes(bytes);
        return bytes;
    }

    private static void change(Random random, List<MongoCollection<Document>> collections, int n) {
        var id = random.nextInt(400);
        var document = new Document("agency", any(random))
                .append("year", any(random))
                .append("team", List.of(new Document("member", any(random)), new Document("member", any(random))));
        if (random.nextBoolean()) document.append("key", "key " + n);
        boolean delete = random.nextInt(10) == 0;
        var seen = new Document("_id", id);
        for (var collection : collections) {
            if (delete) collection.deleteOne(seen);
            else if (collection.replaceOne(seen, document).getMatchedCount() == 0) {
                collection.insertOne(
                        new Document(seen).append("agency", any(new Random(n))).append("team", List.of()));
            }
        }
    }

    private static Object any(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(5);
            case 1 -> random.nextInt(5) * 1.0;
            case 2 -> List.of("a" + random.nextInt(5), random.nextInt(5));
            case 3 -> random.nextBoolean();
            case 4 -> (long) random.nextInt(5);
            default -> "a" + random.nextInt(5);
        };
    }

    private static Document query(Random random) {
        var field = List.of("agency", "team.member", "key", "_id").get(random.nextInt(4));
        Object value = field.equals("key") ? "key " + random.nextInt(1500) : any(random);
        return switch (random.nextInt(6)) {
            case 0 -> new Document(field, new Document("$in", List.of(value, any(random))));
            case 1 -> new Document(field, new Document("$ne", value));
            case 2 -> new Document("$and", List.of(new Document(field, value), new Document("year", any(random))));
            case 3 -> new Document(field, value).append("year", new Document("$exists", true));
            case 4 -> new Document("$or", List.of(new Document(field, value), new Document("agency", any(random))));
            default -> new Document(field, value);
        };
    }

    private static List<Integer> ids(MongoCollection<Document> collection, Document query) {
        var found = new ArrayList<Integer>();
        collection.find(query).sort(new Document("_id", 1)).forEach(d -> found.add(d.getInteger("_id")));
        return found;
    }
}
