package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import id.kipp.Refusals;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole store from one address to another. */
class StoreCopyTest implements Refusals {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws Exception {
        on("from", store -> {
            new Format(Format.STEPS).apply(store.main(), true);
            store.main()
                    .getCollection("store")
                    .insertOne(new Document("_id", "seal").append("sealed", "one of its kind"));
            store.main().getCollection("auditChain").insertOne(new Document("seq", 1L).append("hash", "first"));
            var things = store.main().getCollection("things");
            things.createIndex(Indexes.descending("key"), new IndexOptions().unique(true));
            things.createIndex(Indexes.ascending("maybe"), new IndexOptions().sparse(true));
            for (int n = 0; n < 450; n++)
                things.insertOne(new Document("key", "k" + n).append("_id", n).append("list", new ArrayList<>()));
            store.main().createCollection("empty");
            var bytes = new byte[700_000];
            new Random(1).nextBytes(bytes);
            GridFSBuckets.create(store.files(), "contents")
                    .uploadFromStream(new BsonString("f"), "f", new ByteArrayInputStream(bytes));
        });
        Files.writeString(folder.resolve("from/log.key"), "the key");
    }

    @Test
    void everything_is_there_and_back_again_byte_for_byte() {
        var there = copy("from", "there");
        assertThat(there.different()).isEmpty();
        assertThat(there.documents()).isEqualTo(450 + 1 + 2); // things, a link, the store's own marks
        assertThat(there.files()).isEqualTo(1);
        assertThat(there.collections()).isEqualTo(6);
        assertThat(copy("there", "back")).isEqualTo(there);
        assertThat(content("there")).isEqualTo(content("from"));
        assertThat(content("back")).isEqualTo(content("from"));
        assertThat(folder.resolve("back/log.key")).hasContent("the key");
    }

    @Test
    void a_copy_that_was_cut_off_is_gone_on_with_and_ends_as_one_that_was_not() {
        for (var last : new String[] {"contents.chunks", "auditChain", "things"}) {
            assertThatThrownBy(() -> run("from", "cut", name -> {
                        if (name.equals(last)) throw new IllegalStateException("killed here");
                    }))
                    .hasMessage("killed here");
            on("cut", half -> assertRefused(StoreRefusal.HALF_COPIED, () -> StoreCopy.refuseHalf(half.main())));
            assertRefused(StoreRefusal.HALF_COPIED, () -> copy("cut", "elsewhere"));
        }
        on("cut", half -> {
            var things = half.main().getCollection("things");
            things.deleteOne(new Document("_id", 7)); // what a power failure takes
            things.updateOne(new Document("_id", 8), new Document("$set", new Document("key", "another")));
            things.insertOne(new Document("_id", "left over"));
            half.main().getCollection("dropped since").insertOne(new Document());
        });
        assertThat(copy("from", "cut")).isEqualTo(copy("from", "at once"));
        assertThat(content("cut")).isEqualTo(content("from"));
        on("cut", whole -> StoreCopy.refuseHalf(whole.main()));
    }

    @Test
    void two_that_have_swapped_a_unique_key_since_the_copy_was_cut_off_are_no_hindrance() {
        assertThatThrownBy(() -> run("from", "cut", name -> {
                    if (name.equals("things")) throw new IllegalStateException("killed here");
                }))
                .hasMessage("killed here");
        on("cut", store -> store.main()
                .getCollection("things")
                .createIndex(Indexes.descending("key"), new IndexOptions().unique(true)));
        on("from", store -> {
            var things = store.main().getCollection("things");
            for (var key : new String[] {"1:free", "2:k1", "1:k2"})
                things.updateOne(
                        new Document("_id", Integer.parseInt(key.substring(0, 1))),
                        new Document("$set", new Document("key", key.substring(2))));
        });
        copy("from", "cut");
        assertThat(content("cut")).isEqualTo(content("from"));
    }

    @Test
    void a_copy_that_is_complete_is_only_compared_and_one_that_has_been_used_is_left_alone() {
        var once = copy("from", "there");
        assertThat(copy("from", "there")).isEqualTo(once);
        on(
                "there",
                store -> store.main().getCollection("things").insertOne(new Document("_id", "new").append("key", 1)));
        assertRefused(StoreRefusal.COPY_NOT_EMPTY, () -> copy("from", "there"));
        on("there", store -> assertThat(store.main().getCollection("things").countDocuments())
                .isEqualTo(451));
    }

    @Test
    void what_is_not_empty_or_a_copy_of_another_store_is_left_alone() {
        on("other", store -> store.files().getCollection("contents.files").insertOne(new Document()));
        assertRefused(StoreRefusal.COPY_NOT_EMPTY, () -> copy("from", "other"));
        on("mark", store -> store.main()
                .getCollection("store")
                .insertOne(new Document("_id", "copy").append("of", "another").append("done", false)));
        assertRefused(StoreRefusal.COPY_NOT_EMPTY, () -> copy("from", "mark"));
    }

    @Test
    void what_is_no_store_or_too_new_or_being_filled_or_without_its_key_is_not_copied() throws Exception {
        on("none", store -> {});
        assertRefused(StoreRefusal.NONE, () -> copy("none", "to"));
        Files.delete(folder.resolve("from/log.key"));
        assertRefused(StoreRefusal.COPY_NO_KEY, () -> copy("from", "to"));
        mark(new Document("_id", "filling"));
        assertRefused(StoreRefusal.HALF_FILLED, () -> copy("from", "to"));
        on("from", store -> store.main()
                .getCollection("store")
                .updateOne(new Document("_id", "format"), new Document("$set", new Document("number", 999))));
        assertRefused(StoreRefusal.NEWER, () -> copy("from", "to"));
    }

    @Test
    void a_source_that_is_written_to_meanwhile_is_noticed_and_the_copy_stays_half() {
        open(
                "from",
                source -> open("to", target -> {
                    var result = StoreCopy.run(source, target, folder.resolve("from/log.key"), name -> {
                        if (name.equals("things"))
                            source.main()
                                    .getCollection("things")
                                    .insertOne(new Document("_id", "late").append("key", "late"));
                    });
                    assertThat(result.different()).containsExactly("things");
                    assertRefused(StoreRefusal.HALF_COPIED, () -> StoreCopy.refuseHalf(target.main()));
                }));
        assertThat(copy("from", "to").different()).isEmpty();
    }

    @Test
    void an_address_that_is_none_is_refused_without_saying_its_password() {
        assertThatThrownBy(() -> AnyStore.open("mongodb://me:secret@:99999/x"))
                .hasMessageContaining("store.address")
                .hasMessageNotContaining("secret");
        assertRefused(StoreRefusal.ADDRESS, () -> AnyStore.open("mongodb://me:secret@:99999/x"));
    }

    private void mark(Document mark) {
        on("from", store -> store.main().getCollection("store").insertOne(mark));
    }

    private StoreCopy.Result copy(String from, String to) {
        return run(from, to, name -> {});
    }

    private StoreCopy.Result run(String from, String to, Consumer<String> tell) {
        try (var source = AnyStore.open(folder.resolve(from).toString());
                var target = AnyStore.open(folder.resolve(to).toString())) {
            return StoreCopy.run(source, target, folder.resolve(from).resolve("log.key"), tell);
        }
    }

    /** Every document, and the indexes of files, in order. */
    private TreeMap<String, String> content(String name) {
        var all = new TreeMap<String, String>();
        on(name, store -> {
            for (var database : new com.mongodb.client.MongoDatabase[] {store.main(), store.files()})
                for (var collection : database.listCollectionNames()) {
                    var read = database.getCollection(collection, RawBsonDocument.class);
                    all.put(collection, "");
                    for (var document : read.find(com.mongodb.client.model.Filters.ne("_id", "copy")))
                        all.put(
                                collection + " " + document.get("_id"),
                                CollectionCopy.idFirst(document).toJson());
                    if (database.getName().endsWith("-files"))
                        for (var index : read.listIndexes())
                            all.put(collection + "/" + index.getString("name"), index.toJson());
                }
        });
        return all;
    }

    private void on(String name, Consumer<AnyStore> work) {
        open(name, work);
    }

    private void open(String name, Consumer<AnyStore> work) {
        try (var store = AnyStore.open(folder.resolve(name).toString())) {
            work.accept(store);
        }
    }
}
