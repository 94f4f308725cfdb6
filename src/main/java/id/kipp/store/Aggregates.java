package id.kipp.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.WriteModel;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One collection of aggregates: reads by id, writes that carry their condition, and tells the outbox what was written. */
public final class Aggregates<T extends Aggregate> {

    static final int OUT_OF_DISK_SPACE = 14031; // MongoDB's own number

    /** How often others may be quicker before one gives up: a write that can never succeed must not be tried for ever. */
    private static final int TIMES = 100;

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<T> collection;
    private final BiConsumer<String, Object> written;
    private final LongAdder saves;

    Aggregates(MongoCollection<T> collection, BiConsumer<String, Object> written, LongAdder saves) {
        this.collection = collection;
        this.written = written;
        this.saves = saves;
    }

    /** For the queries of the store that owns this collection. */
    public MongoCollection<T> collection() {
        return collection;
    }

    /**
     * The matching documents as smaller records whose components are named like the fields they show; nothing else of them
     * leaves the database, however large they are. The driver makes such records only where they are public.
     */
    public <R> FindIterable<R> rows(Class<R> row, Bson query) {
        return collection
                .withDocumentClass(row)
                .find(query)
                .projection(Rows.fields(row, collection.getCodecRegistry()))
                .batchSize(Rows.BATCH);
    }

    public Aggregates<T> unique(String... fields) {
        collection.createIndex(Indexes.ascending(fields), new IndexOptions().unique(true));
        return this;
    }

    /** Unique among the documents that have the field; leave it null to leave the index. */
    public Aggregates<T> uniqueWherePresent(String field) {
        collection.createIndex(
                Indexes.ascending(field), new IndexOptions().unique(true).sparse(true));
        return this;
    }

    public Aggregates<T> index(String... fields) {
        collection.createIndex(Indexes.ascending(fields));
        return this;
    }

    public Optional<T> find(Object id) {
        return Optional.ofNullable(collection.find(new Document("_id", id)).first());
    }

    /** @throws Refusal {@code problem.stale} when somebody else was first, on insert as on replace */
    public T save(T next) {
        return save(next, Stale::new);
    }

    /**
     * Inserts version 1, replaces version n-1 by version n.
     *
     * @param taken what to say when a unique key of the document belongs to another
     * @throws Refusal {@code problem.stale} when the stored version is not the one this was made from; {@code store.full} when
     *     the disk is
     */
    public T save(T next, Supplier<Refusal> taken) {
        return save(next, new Document(), taken);
    }

    /**
     * Inserts version 1 and what is kept beside it, whole or not at all.
     *
     * @param beside fields that are no component of it
     * @throws Refusal as {@link #save(Aggregate)}
     */
    public T insert(T first, Document beside) {
        if (first.version() != 1) throw new IllegalArgumentException("stored already: " + first.id());
        return save(first, beside, Stale::new);
    }

    private T save(T next, Document beside, Supplier<Refusal> taken) {
        requirePlain(next.id());
        // Three outcomes. Version 1: inserted. The version it was made from is stored: replaced.
        // Anything else: nothing matches (stale), or Mongo answers "duplicate key" (an id or a unique field is taken).
        try {
            if (next.version() == 1) {
                insertWhole(next, beside);
            } else {
                var seen = new Document("_id", next.id()).append("version", next.version() - 1);
                if (collection.replaceOne(seen, next).getMatchedCount() == 0) {
                    throw new Stale();
                }
            }
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                throw taken.get();
            }
            throw e;
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == OUT_OF_DISK_SPACE) throw new Refusal(StoreRefusal.FULL);
            throw e;
        }
        saves.increment();
        written.accept(collection.getNamespace().getCollectionName(), next.id());
        return next;
    }

    private void insertWhole(T first, Document beside) {
        if (beside.isEmpty()) {
            collection.insertOne(first);
            return;
        }
        var codecs = collection.getCodecRegistry();
        var whole = BsonDocumentWrapper.asBsonDocument(first, codecs);
        whole.putAll(beside.toBsonDocument(Document.class, codecs));
        collection.withDocumentClass(BsonDocument.class).insertOne(whole);
    }

    /**
     * Changes whatever is stored now, again where somebody else was first. Only that is tried again: a rule that refuses, a
     * full disk and a broken connection end it at once. A change that hands back what it was given writes nothing.
     *
     * @throws Stale when nothing is stored, or when others were first a hundred times in a row
     */
    public T update(Object id, UnaryOperator<T> change) {
        return update(id, none(), change);
    }

    /** The same with what stands there when nothing is stored; its version is 0. */
    public T update(Object id, Supplier<T> none, UnaryOperator<T> change) {
        return update(stored(id, none), () -> stored(id, none), change);
    }

    /** The same, first of what was seen, without reading it again. */
    public T update(T seen, UnaryOperator<T> change) {
        return update(seen, () -> stored(seen.id(), none()), change);
    }

    private T update(T first, Supplier<T> newest, UnaryOperator<T> change) {
        var from = first;
        for (var time = 1; ; time++) {
            var next = change.apply(from); // outside: what a change says is stale is not looked at again
            if (next == from) return from;
            try {
                return save(next);
            } catch (Stale another) {
                if (time == TIMES) throw another;
            }
            from = newest.get();
        }
    }

    private T stored(Object id, Supplier<T> none) {
        return find(id).orElseGet(none);
    }

    private static <T> Supplier<T> none() {
        return () -> {
            throw new Stale();
        };
    }

    /**
     * Writes single fields of a stored document, unless one of them has been written since it was read; other fields may have
     * changed and keep what they say.
     *
     * @param must what else has to hold of the document
     * @param also what else is set
     * @return the document with everything that is in it now, or nothing if it was not written
     */
    public Optional<T> write(Object id, List<? extends FieldEdit<?>> edits, Document must, Document also) {
        var seen = new Document("_id", id);
        seen.putAll(must);
        var set = new Document(also);
        for (var edit : edits) {
            seen.append(edit.path() + ".v", edit.read() == 0 ? null : edit.read());
            set.append(edit.path(), edit.written().stored());
        }
        var update = new Document("$set", set).append("$inc", new Document("version", 1L));
        var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        try {
            var found = Optional.ofNullable(collection.findOneAndUpdate(seen, update, options));
            found.ifPresent(written -> saves.increment());
            return found;
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == OUT_OF_DISK_SPACE) throw new Refusal(StoreRefusal.FULL);
            throw e;
        }
    }

    /**
     * Inserts many that were never stored before, by one command, whatever their versions.
     *
     * @param taken what to say when an id or a unique key belongs to another; those before it are stored then
     */
    public void insert(List<T> fresh, Supplier<Refusal> taken) {
        if (fresh.isEmpty()) return;
        fresh.forEach(one -> requirePlain(one.id()));
        var inserted = fresh;
        try {
            collection.insertMany(fresh);
        } catch (MongoBulkWriteException e) {
            var refused = e.getWriteErrors().getFirst();
            inserted = fresh.subList(0, refused.getIndex());
            if (refused.getCategory() == ErrorCategory.DUPLICATE_KEY) throw taken.get();
            throw e;
        } catch (MongoCommandException e) {
            inserted = List.of();
            if (e.getErrorCode() == OUT_OF_DISK_SPACE) throw new Refusal(StoreRefusal.FULL);
            throw e;
        } finally {
            var name = collection.getNamespace().getCollectionName();
            saves.add(inserted.size());
            inserted.forEach(one -> written.accept(name, one.id()));
        }
    }

    /**
     * Inserts and replaces many by their versions, by two commands. Where somebody else was first with one of them the others
     * are written, and it looks again at what is missing then.
     *
     * @param missing what is to be written, made of what is stored at that moment; nothing when all is there
     * @throws Stale when others were first with some of them a hundred times in a row
     * @throws Refusal {@code store.full}
     */
    public void updateAll(Supplier<List<T>> missing) {
        for (var time = 1; !saveAll(missing.get()); time++) if (time == TIMES) throw new Stale();
    }

    private boolean saveAll(List<T> next) {
        if (next.isEmpty()) return true;
        next.forEach(one -> requirePlain(one.id()));
        try {
            var done = collection.bulkWrite(next.stream().map(this::write).toList(), UNORDERED);
            return done.getInsertedCount() + done.getMatchedCount() == next.size();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().allMatch(w -> w.getCategory() == ErrorCategory.DUPLICATE_KEY)) return false;
            throw e;
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == OUT_OF_DISK_SPACE) throw new Refusal(StoreRefusal.FULL);
            throw e;
        } finally {
            var name = collection.getNamespace().getCollectionName();
            saves.add(next.size());
            next.forEach(one -> written.accept(name, one.id()));
        }
    }

    private WriteModel<T> write(T next) {
        return next.version() == 1
                ? new InsertOneModel<>(next)
                : new ReplaceOneModel<>(new Document("_id", next.id()).append("version", next.version() - 1), next);
    }

    /**
     * A document as an id is the same as another only when its fields stand in the same order, on either engine: too little
     * to find one's own again.
     */
    private void requirePlain(Object id) {
        if (id instanceof String || collection.getCodecRegistry().get(id.getClass()) instanceof ValueCodec) return;
        throw new IllegalStateException(id.getClass() + " needs a ValueCodec: an id is a plain value");
    }
}
