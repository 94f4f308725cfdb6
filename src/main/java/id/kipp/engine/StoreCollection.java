package id.kipp.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One collection: its documents as BSON, in the order of their ids, and the indexes that lead to them. */
final class StoreCollection extends AbstractMongoCollection<Key> {

    private static final int DOTTED = 57; // MongoDB's own numbers
    private static final int DOLLARS = 52;

    private final MVMap<Key, byte[]> documents;
    private final IdIndex everything;
    private boolean onlyTheFirst; // while a command changes one document; commands that write run one at a time

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<Key, byte[]> documents) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.everything = IdIndex.scan(documents);
    }

    MVMap<Key, byte[]> documents() {
        return documents;
    }

    byte @Nullable [] stored(Key position) {
        return documents.get(position);
    }

    boolean satisfies(Document document, Document filter) {
        return documentMatchesQuery(document, filter);
    }

    /** By the library's own rules. */
    Document project(Document document, Document projection) {
        return matchDocumentsFromStream(new Document(), Stream.of(document), 0, 0, 0, null, projection)
                .iterator()
                .next();
    }

    FoundRows find(Query query) {
        var order = QueryOrder.of(query.sort());
        return new FoundRows(this, query, plan(query, order), order);
    }

    private QueryPlan plan(Query query, @Nullable QueryOrder order) {
        boolean back = QueryOrder.isNatural(query.sort())
                && !QueryOrder.isUp(Objects.requireNonNull(query.sort()).get("$natural"));
        return new QueryPlanner(Condition.of(query.filter()), order).best(ways(query.hint()), everything, back);
    }

    private List<AccessPath> ways(@Nullable Object hint) {
        var ways = new ArrayList<AccessPath>();
        for (var index : getIndexes()) {
            boolean named = hint == null
                    || index.getName().equals(hint)
                    || hint.equals(index.toIndexDescription().get("key"));
            if (named && index instanceof AccessPath access) ways.add(access);
        }
        if (ways.isEmpty() && hint != null && !isNatural(hint)) {
            throw new BadValueException("hint provided does not correspond to an existing index");
        }
        return ways;
    }

    private static boolean isNatural(Object hint) {
        return hint instanceof Document keys && keys.containsKey("$natural");
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        int most = onlyTheFirst && limit == 0 ? 1 : limit;
        var rows = find(new Query(query, orderBy, skip, most, null));
        var found = new ArrayList<Document>();
        for (var row = rows.next(); row != null; row = rows.next()) {
            var document = Bson.decode(row);
            found.add(fields == null || fields.isEmpty() ? document : project(document, fields));
        }
        WorkTally.current().returned(found.size());
        return new QueryResult(found);
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean several, boolean upsert, Oplog oplog) {
        if (Replacement.isOdd(update)) {
            var done = new Replacement(this, update).of(selector);
            if (done != null) return done;
        }
        onlyTheFirst = !several;
        try {
            return super.updateDocuments(selector, update, filters, several, upsert, oplog);
        } finally {
            onlyTheFirst = false;
        }
    }

    /** What the library would refuse when it has changed the indexes already. */
    @Override
    public Document findAndModify(Document query) {
        if (query.get("update") instanceof Document update && Replacement.isOdd(update))
            throw new MongoServerError(DOTTED, "DottedFieldName", "a field's name has a dot in it");
        return super.findAndModify(query);
    }

    @Override
    public void addDocument(Document document) {
        if (document.get("_id") instanceof Document id && id.keySet().stream().anyMatch(name -> name.startsWith("$")))
            throw new MongoServerError(
                    DOLLARS, "DollarPrefixedFieldName", "_id fields may not contain '$'-prefixed fields");
        super.addDocument(document);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        return (int) count(new Query(query == null ? new Document() : query, null, skip, Math.max(0, limit), null));
    }

    /** Where every key stands for a document that counts, the tree knows how many there are. */
    long count(Query query) {
        var plan = plan(query, null);
        long counted;
        if (plan.exact()) {
            WorkTally.current().goes(getFullName(), query.shape(), plan.access().getName());
            long all = plan.spans().stream().mapToLong(plan.access()::count).sum();
            long left = Math.max(0, all - query.skip());
            counted = query.limit() > 0 ? Math.min(query.limit(), left) : left;
        } else {
            var rows = new FoundRows(this, query, plan, null);
            counted = 0;
            while (rows.next() != null) counted++;
        }
        WorkTally.current().returned(counted);
        return counted;
    }

    @Override
    public Document handleDistinct(Document query) {
        var field = Objects.requireNonNull((String) query.get("key"));
        var filter = query.get("query") instanceof Document given ? given : new Document();
        var values = new TreeSet<Object>(ValueComparator.ascWithoutListHandling());
        var rows = find(Query.of(filter));
        var needed = Set.of(new Values(field).field());
        for (var row = rows.next(); row != null; row = rows.next()) {
            var value = Utils.getSubdocumentValueCollectionAware(Bson.decode(row, needed), field);
            if (value instanceof Collection<?> several) several.forEach(one -> keep(one, values));
            else if (!(value instanceof Missing)) keep(value, values);
        }
        WorkTally.current().returned(values.size());
        var answer = new Document("values", values);
        Utils.markOkay(answer);
        return answer;
    }

    /** Of equal values, such as 0 and 0.0, always the same one, whichever was read first. */
    private static void keep(@Nullable Object value, TreeSet<Object> values) {
        if (values.add(value) || value == null || value instanceof String) return;
        var kept = values.floor(value);
        if (kept != null && form(value).compareTo(form(kept)) < 0) {
            values.remove(kept);
            values.add(value);
        }
    }

    private static String form(Object value) {
        return value + " " + value.getClass().getName();
    }

    /** A new index is filled from the documents that are there; one that is in the file already is complete. */
    @Override
    public void addIndex(Index<Key> index) {
        boolean known = getIndexes().stream().anyMatch(i -> i.getName().equals(index.getName()));
        if (!known && index instanceof StoreIndex fresh && !fresh.isBuilt()) build(fresh);
        super.addIndex(index);
    }

    boolean hasIndex(@Nullable Object name) {
        return getIndexes().stream().anyMatch(i -> i.getName().equals(name));
    }

    private void build(StoreIndex index) {
        var rows = find(Query.of(new Document()));
        try {
            for (var row = rows.next(); row != null; row = rows.next()) {
                var document = Bson.decode(row);
                index.checkAdd(document, this);
                index.add(document, index.getPosition(document), this);
            }
            index.built();
        } catch (MongoServerError e) {
            index.drop();
            throw new IndexBuildFailedException(e, this);
        }
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        @Nullable String field = getIdField();
        var position = field == null ? behindAll() : KeyEncoder.of(document.get(field));
        documents.put(position, Bson.encode(document));
        return position;
    }

    private Key behindAll() {
        var last = documents.lastKey();
        var next = last == null ? KeyEncoder.of(0L) : last.end();
        if (next == null) throw new IllegalStateException("no place left");
        return next;
    }

    @Override
    protected void handleUpdate(Key position, Document old, Document changed) {
        documents.put(position, Bson.encode(changed));
    }

    @Override
    protected void removeDocument(Key position) {
        documents.remove(position);
    }

    @Override
    protected Document getDocument(Key position) {
        var document = documents.get(position);
        if (document == null) throw new IllegalStateException("no document there");
        return Bson.decode(document);
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return StreamSupport.stream(documents.entrySet().spliterator(), false)
                .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {}

    @Override
    protected int getDataSize() {
        long all = documents.values().stream().mapToLong(d -> d.length).sum();
        return (int) Math.min(Integer.MAX_VALUE, all);
    }
}
