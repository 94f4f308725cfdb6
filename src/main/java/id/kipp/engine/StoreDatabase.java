package id.kipp.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** One database in the store's file: a map for each collection and one for each index. */
final class StoreDatabase extends AbstractMongoDatabase<Key> {

    private static final int NOT_SUPPORTED = 115; // MongoDB's own number

    private final MVStore file;
    private final Cursors cursors;

    StoreDatabase(String name, MVStore file, CursorRegistry registry, Cursors cursors) {
        this.file = file;
        this.cursors = cursors;
        super(name, registry);
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> new FindCommand(query).run(collection(query, command), namespace(query, command), cursors);
            case "aggregate" -> {
                var pipeline = new AggregateCommand(query, this, databases, oplog);
                yield pipeline.isPlain()
                        ? pipeline.run(collection(query, command), namespace(query, command), cursors)
                        : super.handleCommand(channel, command, query, databases, oplog);
            }
            case "explain" -> explain(query);
            case "create" -> {
                if (query.containsKey("viewOn")) throw notSupported("a view");
                yield super.handleCommand(channel, command, query, databases, oplog);
            }
            case "update", "findandmodify" -> {
                if (isByPipeline(query)) throw notSupported("an update by a pipeline");
                yield super.handleCommand(channel, command, query, databases, oplog);
            }
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private static boolean isByPipeline(Document query) {
        return query.get("update") instanceof List<?>
                || query.get("updates") instanceof List<?> all
                        && all.stream().anyMatch(u -> u instanceof Document one && one.get("u") instanceof List<?>);
    }

    private static MongoServerError notSupported(String what) {
        return new MongoServerError(NOT_SUPPORTED, "CommandNotSupported", what + " is not supported");
    }

    private Document explain(Document query) {
        if (!(query.get("explain") instanceof Document explained)) {
            throw notSupported("explaining nothing");
        }
        return QueryExplanation.of(
                explained, collection(explained, explained.keySet().iterator().next()));
    }

    @Nullable
    StoreCollection collection(Document query, String command) {
        return (StoreCollection) resolveCollection(String.valueOf(query.get(command)), false);
    }

    /** Whether all that a {@code createIndexes} asks for is there by name. */
    boolean hasIndexes(Document query) {
        var collection = collection(query, "createIndexes");
        return collection != null
                && query.get("indexes") instanceof List<?> asked
                && asked.stream()
                        .allMatch(one -> one instanceof Document index && collection.hasIndex(index.get("name")));
    }

    private String namespace(Document query, String command) {
        return getFullCollectionNamespace(String.valueOf(query.get(command)));
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoreCollection(this, name, options, cursorRegistry, documents(name));
    }

    private MVMap<Key, byte[]> documents(String collection) {
        return file.openMap(Maps.documents(getFullCollectionNamespace(collection)), Maps.documents());
    }

    /** The one on the id needs no map: so lie the documents. */
    @Override
    protected Index<Key> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            return new IdIndex(name, keys, documents(collection));
        }
        return index(collection, name, keys, sparse, true);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return index(collection, name, keys, sparse, false);
    }

    private StoreIndex index(String collection, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        var map = Maps.index(getFullCollectionNamespace(collection), name);
        return new StoreIndex(
                name,
                keys,
                sparse,
                unique,
                file.openMap(map, Maps.index()),
                documents(collection),
                new IndexMarks(file, map));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        file.removeMap(Maps.documents(getFullCollectionNamespace(name)));
        cursors.closeAll(getFullCollectionNamespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        throw new MongoServerError(NOT_SUPPORTED, "CommandNotSupported", "a collection keeps its name");
    }

    @Override
    protected long getStorageSize() {
        return file.getFileStore() == null ? 0 : file.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
