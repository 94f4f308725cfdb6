package id.kipp.custody;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import id.kipp.ServiceTest;
import id.kipp.account.Actors;
import id.kipp.audit.Checks;
import id.kipp.edition.Editions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that must hold is broken once, past the application, and is named with its collection and id. */
class BrokenStoreTest extends ServiceTest {

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @AfterEach
    void forget() {
        for (var database : List.of(main(), files()))
            for (var name : database.listCollectionNames())
                if (!name.equals("store")) database.getCollection(name).deleteMany(new Document());
    }

    @Test
    void what_nobody_touched_holds() {
        assertThat(found()).isEmpty();
    }

    static List<Reference> references() {
        return Reference.ALL;
    }

    @ParameterizedTest
    @MethodSource("references")
    void a_name_of_nothing_is_named(Reference reference) {
        var document = new Document("_id", "here");
        set(document, List.of(reference.path().split("\\.")));
        main().getCollection(reference.collection()).insertOne(document);
        assertThat(found())
                .contains("%s %s check.reference %s = nowhere (%s)"
                        .formatted(
                                reference.collection(),
                                reference.path().equals("_id") ? "nowhere" : "here",
                                reference.path(),
                                reference.target()));
        main().getCollection(reference.target()).insertOne(new Document("_id", "nowhere" + reference.ending()));
        assertThat(found()).noneMatch(f -> f.contains("check.reference " + reference.path() + " ="));
    }

    private static void set(Document document, List<String> steps) {
        var value = steps.size() == 1 ? "nowhere" : new Document();
        document.put(steps.getFirst(), steps.size() == 1 ? value : List.of(value)); // lists and documents alike
        if (value instanceof Document inner) set(inner, steps.subList(1, steps.size()));
    }

    @Test
    void documents_of_a_collection_that_nobody_reads_are_named() {
        main().getCollection("sheetsOld").insertOne(new Document());
        files().getCollection("thumbnails").insertOne(new Document());
        assertThat(found()).contains("sheetsOld  check.unknown-collection ", "thumbnails  check.unknown-collection ");
        main().getCollection("sheetsOld").drop();
        files().getCollection("thumbnails").drop();
    }

    @Test
    void a_record_that_cannot_be_read_is_named() {
        bean(Editions.class);
        main().getCollection("editions").insertOne(new Document("_id", "half").append("version", "one"));
        assertThat(found()).contains("editions half check.unreadable ").noneMatch(f -> f.contains("check.unknown"));
    }

    @Test
    void what_cannot_be_looked_at_to_its_end_is_said_not_to_be_and_the_rest_is_looked_at() {
        main().getCollection("auditChain").insertOne(new Document("_id", "half").append("seq", 1L));
        main().getCollection("pacts").insertOne(new Document("_id", "here").append("edition", "nowhere"));
        assertThat(found())
                .contains("audit.chain  check.not-finished ")
                .contains("pacts here check.reference edition = nowhere (editions)");
    }

    @Test
    void a_file_whose_bytes_are_other_ones_or_fewer_or_gone_is_named() {
        file("whole", "abc");
        file("other", "abd");
        file("shorter", "ab");
        record("gone");
        assertThat(found().stream().filter(f -> f.contains("check.file ")))
                .containsExactly(
                        "documents gone check.file ", "documents other check.file ", "documents shorter check.file ");
    }

    @Test
    void a_file_that_was_swept_or_turned_down_need_not_be_there() {
        record("swept");
        main().getCollection("documents").updateOne(new Document(), new Document("$set", new Document("swept", true)));
        assertThat(found()).noneMatch(f -> f.contains("check.file"));
        main().getCollection("documents")
                .updateOne(new Document(), Document.parse("{$unset: {swept: ''}, $set: {state: 'REJECTED'}}"));
        assertThat(found()).noneMatch(f -> f.contains("check.file"));
    }

    @Test
    void bytes_that_belong_to_nothing_are_named_but_not_while_somebody_brings_them() {
        upload("contents", "stray", "abc");
        upload("pictures", "page", "abc");
        files().getCollection("contents.chunks").insertOne(new Document("files_id", "piece").append("n", 0));
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "contents.files stray check.file-orphan ",
                        "pictures.files page check.file-orphan ",
                        "contents.chunks piece check.file-orphan ");
        for (var id : List.of("stray", "page", "piece"))
            main().getCollection("uploads").insertOne(new Document("_id", id));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_follower_that_is_ahead_of_the_chain_is_named() {
        main().getCollection("followers").insertOne(new Document("_id", "desk").append("seq", 7L));
        assertThat(found()).containsExactly("followers desk check.follower-ahead ");
    }

    private static void file(String id, String text) {
        record(id);
        upload("contents", id, text);
    }

    /** As if {@code abc} had been handed in. */
    private static void record(String id) {
        main().getCollection("documents")
                .insertOne(new Document("_id", id).append("size", 3L).append("sha256", SHA256_OF_ABC));
    }

    private static void upload(String bucket, String id, String text) {
        GridFSBuckets.create(files(), bucket)
                .uploadFromStream(
                        new BsonString(id), id, new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static List<String> found() {
        var found = new ArrayList<String>();
        bean(Checks.class)
                .run(
                        bean(Actors.class).operator(),
                        b -> found.add("%s %s %s %s".formatted(b.collection(), b.id(), b.key(), b.detail())));
        return found;
    }

    private static MongoDatabase main() {
        return bean(MongoDatabase.class);
    }

    private static MongoDatabase files() {
        return context.getBean("files", MongoDatabase.class);
    }
}
