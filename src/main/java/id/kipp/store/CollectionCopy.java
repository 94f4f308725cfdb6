package id.kipp.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** One collection, from one database into another: what is there already is not written again. */
final class CollectionCopy {

    /** Of one reply; a piece of a file has a quarter of a megabyte. */
    static final int AT_ONCE = 200;

    private static final int BYTES_AT_ONCE = 8 << 20;

    private final MongoDatabase from;
    private final MongoDatabase to;
    private final String name;
    private final boolean indexed;

    /** @param indexed with its indexes: those that no application makes when it starts */
    CollectionCopy(MongoDatabase from, MongoDatabase to, String name, boolean indexed) {
        this.from = from;
        this.to = to;
        this.name = name;
        this.indexed = indexed;
    }

    void carry() {
        try {
            documents();
        } catch (MongoBulkWriteException inTheWay) {
            // left by a copy that was cut off, of something that has changed since: two that swapped a unique key, say
            if (name.equals(StoreCopy.MARKS)) throw inTheWay;
            target().drop();
            documents();
        }
    }

    private void documents() {
        indexes();
        boolean fresh = target().find().first() == null;
        if (!fresh) removeOthers();
        var some = new ArrayList<RawBsonDocument>();
        int bytes = 0;
        var mark = name.equals(StoreCopy.MARKS) ? Filters.ne("_id", StoreCopy.MARK.getString("_id")) : Filters.empty();
        for (var document : source().find(mark).batchSize(AT_ONCE)) {
            some.add(idFirst(document));
            bytes += document.getByteBuffer().remaining();
            if (some.size() < AT_ONCE && bytes < BYTES_AT_ONCE) continue;
            write(some, fresh);
            some.clear();
            bytes = 0;
        }
        if (!some.isEmpty()) write(some, fresh);
    }

    /** A collection without documents and indexes is made as well. */
    private void indexes() {
        if (!StoreSum.names(to).contains(name)) to.createCollection(name);
        if (!indexed) return;
        var there = new HashSet<String>();
        target().listIndexes().forEach(index -> there.add(index.getString("name")));
        var wanted = new ArrayList<Document>();
        for (var index : from.getCollection(name).listIndexes()) {
            index.remove("v"); // the number of a format of its own
            index.remove("ns");
            if (!there.contains(index.getString("name"))) wanted.add(index);
        }
        if (!wanted.isEmpty()) to.runCommand(new Document("createIndexes", name).append("indexes", wanted));
    }

    private void write(List<RawBsonDocument> some, boolean fresh) {
        if (fresh) {
            target().insertMany(some, new InsertManyOptions().ordered(false));
            return;
        }
        var there = new HashMap<BsonValue, RawBsonDocument>();
        target().find(Filters.in("_id", ids(some))).forEach(d -> there.put(id(d), idFirst(d)));
        var missing = new ArrayList<WriteModel<RawBsonDocument>>();
        for (var document : some) {
            var known = there.get(id(document));
            if (known == null || !Arrays.equals(bytes(known), bytes(document)))
                missing.add(new ReplaceOneModel<>(
                        Filters.eq("_id", id(document)), document, new ReplaceOptions().upsert(true)));
        }
        if (!missing.isEmpty()) target().bulkWrite(missing, new BulkWriteOptions().ordered(false));
    }

    /** What a copy that was cut off has brought, and is not there any more. */
    private void removeOthers() {
        var some = new ArrayList<BsonValue>();
        for (var document : target().find().projection(new Document("_id", 1))) {
            some.add(id(document));
            if (some.size() == AT_ONCE) removeOthers(some);
        }
        removeOthers(some);
    }

    private void removeOthers(List<BsonValue> some) {
        var gone = new HashSet<>(some);
        gone.remove(new org.bson.BsonString(StoreCopy.MARK.getString("_id")));
        source().find(Filters.in("_id", some))
                .projection(new Document("_id", 1))
                .forEach(d -> gone.remove(id(d)));
        if (!gone.isEmpty()) target().deleteMany(Filters.in("_id", gone));
        some.clear();
    }

    private MongoCollection<RawBsonDocument> source() {
        return from.getCollection(name, RawBsonDocument.class);
    }

    /** In order with the mark of the whole, which is waited for: when that says done, all of this is on the disk. */
    private MongoCollection<RawBsonDocument> target() {
        return to.getCollection(name, RawBsonDocument.class).withWriteConcern(Remade.UNHURRIED);
    }

    private static List<BsonValue> ids(List<RawBsonDocument> some) {
        return some.stream().map(CollectionCopy::id).toList();
    }

    private static BsonValue id(RawBsonDocument document) {
        return Objects.requireNonNull(document.get("_id"));
    }

    /** As MongoDB keeps every document, wherever its id stood. */
    static RawBsonDocument idFirst(RawBsonDocument document) {
        if (document.getFirstKey().equals("_id")) return document;
        var turned = new BsonDocument("_id", id(document));
        document.forEach(turned::putIfAbsent);
        return new RawBsonDocument(turned, new BsonDocumentCodec());
    }

    static byte[] bytes(RawBsonDocument document) {
        var buffer = document.getByteBuffer();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
