package id.kipp.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Carries a whole store into an empty one: documents and uploaded files, byte by byte, whichever engine either has. A mark
 * in the copy says what it is a copy of until all of it is there; cut off, it is gone on with, and nobody starts on half of it.
 */
public final class StoreCopy {

    static final Document MARK = new Document("_id", "copy");
    static final String MARKS = "store";

    private final AnyStore from;
    private final AnyStore to;
    private final Path key;
    private final Consumer<String> tell;

    private StoreCopy(AnyStore from, AnyStore to, Path key, Consumer<String> tell) {
        this.from = from;
        this.to = to;
        this.key = key;
        this.tell = tell;
    }

    /**
     * @param documents of the main database
     * @param files uploaded ones and pictures of their pages
     * @param bytes of all documents, as they are stored
     * @param different the collections that are not the same on both sides: written to meanwhile, or not written well
     */
    public record Result(int collections, long documents, long files, long bytes, List<String> different) {}

    /**
     * Reads both sides whole at the end and compares. Called again on a copy that is complete, it only compares.
     *
     * @param key of the log; where it and its neighbour belong to a folder's store they are copied into the other folder
     * @param tell the name of each collection that is there
     * @throws Refusal {@code store.none}, {@code copy.not-empty}, {@code copy.no-key}, {@code store.half-copied}, {@code store.newer}
     */
    public static Result run(AnyStore from, AnyStore to, Path key, Consumer<String> tell) {
        return new StoreCopy(from, to, key, tell).run();
    }

    /** @throws Refusal {@code store.half-copied} */
    static void refuseHalf(MongoDatabase database) {
        var mark = mark(database);
        if (mark != null && !mark.getBoolean("done", false))
            throw new Refusal(StoreRefusal.HALF_COPIED, database.getName());
    }

    private Result run() {
        requireWhole();
        requireKey();
        var origin = origin();
        if (!begin(origin)) {
            var seen = compared();
            if (seen.different().isEmpty()) return seen;
            throw new Refusal(StoreRefusal.COPY_NOT_EMPTY, to); // it was complete, and has been used since
        }
        carryKeys();
        carry(from.files(), to.files(), null);
        carry(from.main(), to.main(), MARKS);
        new CollectionCopy(from.main(), to.main(), MARKS, false)
                .carry(); // last: what is there without them is no store
        var result = compared();
        if (result.different().isEmpty()) marks(to).updateOne(MARK, new Document("$set", new Document("done", true)));
        return result;
    }

    private void requireWhole() {
        refuseHalf(from.main());
        var format = from.main()
                .getCollection(MARKS)
                .find(new Document("_id", "format"))
                .first();
        if (format == null) throw new Refusal(StoreRefusal.NONE, from);
        int newest = new Format(Format.STEPS).current();
        if (format.getInteger("number") > newest)
            throw new Refusal(StoreRefusal.NEWER, from, format.getInteger("number"), newest);
        if (from.main().getCollection(MARKS).find(BulkLoad.MARK).first() != null)
            throw new Refusal(StoreRefusal.HALF_FILLED, from);
    }

    /** Without it nobody could vouch for what is copied, nor go on with it. */
    private void requireKey() {
        if (Files.exists(key) || from.main().getCollection("auditChain").find().first() == null) return;
        throw new Refusal(StoreRefusal.COPY_NO_KEY, key);
    }

    /** The same as long as a store lives, and of no two the same: by its sealed mark and the first link of its chain. */
    private String origin() {
        var seal = from.main()
                .getCollection(MARKS)
                .find(new Document("_id", "seal"))
                .first();
        var first = from.main()
                .getCollection("auditChain")
                .find(new Document("seq", 1))
                .projection(new Document("hash", 1))
                .first();
        return (seal == null ? "" : seal.getString("sealed")) + "/" + (first == null ? "" : first.getString("hash"));
    }

    /** False when it is complete already. */
    private boolean begin(String origin) {
        var mark = mark(to.main());
        if (mark == null) {
            if (!isEmpty(to.main()) || !isEmpty(to.files())) throw new Refusal(StoreRefusal.COPY_NOT_EMPTY, to);
            marks(to).insertOne(new Document(MARK).append("of", origin).append("done", false));
            return true;
        }
        if (!origin.equals(mark.getString("of"))) throw new Refusal(StoreRefusal.COPY_NOT_EMPTY, to);
        return !mark.getBoolean("done", false);
    }

    private void carryKeys() {
        try {
            if (to.folder().isPresent())
                FolderBackup.carryKeys(
                        Objects.requireNonNull(key.toAbsolutePath().getParent()),
                        to.folder().get());
        } catch (IOException e) {
            throw (Refusal) new Refusal(StoreRefusal.BACKUP_CANNOT_WRITE, to, e.toString()).initCause(e);
        }
    }

    private static boolean isEmpty(MongoDatabase database) {
        return database.listCollectionNames().first() == null;
    }

    private void carry(MongoDatabase of, MongoDatabase into, @Nullable String but) {
        var wanted = StoreSum.names(of);
        for (var name : StoreSum.names(into))
            if (!wanted.contains(name) && !name.equals(MARKS))
                into.getCollection(name).drop();
        for (var name : wanted) {
            if (name.equals(but)) continue;
            new CollectionCopy(of, into, name, but == null).carry();
            tell.accept(name);
        }
    }

    private Result compared() {
        var different = new ArrayList<String>();
        var main = compared(from.main(), to.main(), different);
        var files = compared(from.files(), to.files(), different);
        int collections =
                StoreSum.names(to.main()).size() + StoreSum.names(to.files()).size();
        return new Result(
                collections, main.documents(), StoreSum.uploaded(to.files()), main.bytes() + files.bytes(), different);
    }

    private static CollectionSum compared(MongoDatabase of, MongoDatabase copy, List<String> different) {
        var all = CollectionSum.NONE;
        var names = StoreSum.names(of);
        names.addAll(StoreSum.names(copy));
        for (var name : names) {
            var is = CollectionSum.of(copy.getCollection(name, RawBsonDocument.class));
            if (!is.equals(CollectionSum.of(of.getCollection(name, RawBsonDocument.class)))) different.add(name);
            all = all.and(is);
        }
        return all;
    }

    private static @Nullable Document mark(MongoDatabase database) {
        return database.getCollection(MARKS).find(MARK).first();
    }

    private static MongoCollection<Document> marks(AnyStore store) {
        return store.main().getCollection(MARKS).withWriteConcern(WriteConcern.MAJORITY);
    }
}
