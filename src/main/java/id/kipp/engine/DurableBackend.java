package id.kipp.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine made durable: no answer leaves before everything it speaks of is on the disk, but for writes whose concern
 * says that they do not wait. What the disk has is always a whole number of commands from the first on, so an index never
 * disagrees with its collection, whenever the process dies.
 */
final class DurableBackend extends AbstractMongoBackend {

    private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

    /** These keep working when nothing else does, or the driver would look for another server until it times out. */
    private static final Set<String> GREETINGS =
            Set.of("hello", "ismaster", "buildinfo", "serverstatus", "endsessions", "killcursors");

    /** Everything else writes, also what we never heard of. */
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "aggregate",
            "explain",
            "listcollections",
            "listindexes",
            "listdatabases",
            "dbstats",
            "collstats",
            "ping");

    private static final int OUT_OF_DISK_SPACE = 14031; // MongoDB's own numbers
    private static final int NAMESPACE_NOT_FOUND = 26;

    private final MVStore file;
    private final FreeSpaceGuard space;
    private final GroupCommit commits;
    private final Cursors cursors;
    private final ServerAnswers answers;
    private volatile @Nullable Consumer<QueryProfile> listener;

    DurableBackend(MVStore file, FreeSpaceGuard space) {
        this(file, space, InstantSource.system());
    }

    DurableBackend(MVStore file, FreeSpaceGuard space, InstantSource clock) {
        this.file = file;
        this.space = space;
        this.commits = new GroupCommit(file);
        var open = new Cursors(clock);
        this.cursors = open;
        this.answers = new ServerAnswers(file, open::size, clock);
        super();
        file.getMapNames().stream()
                .filter(Maps::isDocuments)
                .map(Maps::database)
                .distinct()
                .forEach(this::resolveDatabase);
    }

    /** @param listener is told what every command cost, on the thread that carried it out; null for nobody */
    void onCommand(@Nullable Consumer<QueryProfile> listener) {
        this.listener = listener;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, file, getCursorRegistry(), cursors);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        Supplier<Document> work =
                () -> profiled(database, command, query, () -> carryOut(channel, database, command, query));
        cursors.closeIdle();
        answers.count(name);
        try {
            if (name.equals("validate")) return validate(database, query);
            if (GREETINGS.contains(name)) {
                return work.get();
            }
            if (READS.contains(name) && !storesItsResult(query)) {
                return commits.read(work);
            }
            if (!space.left()) {
                if (name.equals("createindexes") && hasIndexes(database, query)) return new Document("ok", 1.0);
                throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the disk is full, nothing was stored");
            }
            return commits.write(work, !isUnhurried(query));
        } catch (MongoServerException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("The engine could not carry out '{}'", name, GroupCommit.discreet(e));
            throw e;
        }
    }

    private Document carryOut(Channel channel, String database, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello" -> answers.hello();
            case "ismaster" -> answers.isMaster();
            case "buildinfo" -> answers.buildInfo();
            case "serverstatus" -> answers.serverStatus();
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    /** Reads the whole collection, and keeps nobody from writing meanwhile. */
    private Document validate(String database, Document query) {
        var collection =
                resolveDatabase(database) instanceof StoreDatabase known ? known.collection(query, "validate") : null;
        if (collection == null)
            throw new MongoServerError(NAMESPACE_NOT_FOUND, "NamespaceNotFound", "there is no such collection");
        try (var validation = commits.between(() -> new Validation(collection, file))) {
            return validation.run();
        }
    }

    /** All of the file as it is between two commands; to be closed. */
    FileMoment moment() {
        return commits.between(() -> new FileMoment(file));
    }

    /** Does something short between two commands. */
    <T> T between(Supplier<T> work) {
        return commits.between(work);
    }

    /** So that a store whose disk is full opens for reading: every start asks for the indexes that are there. */
    private boolean hasIndexes(String database, Document query) {
        return resolveDatabase(database) instanceof StoreDatabase known && known.hasIndexes(query);
    }

    private Document profiled(String database, String command, Document query, Supplier<Document> work) {
        var tally = WorkTally.begin();
        try {
            return work.get();
        } finally {
            var told = listener;
            if (told != null) told.accept(QueryProfile.of(database, command, collection(command, query), tally));
        }
    }

    private static String collection(String command, Document query) {
        var named = command.equals("getMore") ? query.get("collection") : query.get(command);
        return named instanceof String collection ? collection : "";
    }

    @Override
    protected Document handleGetMore(String database, String command, Document query) {
        return cursors.more(FindCommand.number(query, command), database + "." + query.get("collection"), (int)
                Math.clamp(FindCommand.number(query, "batchSize"), 0, Integer.MAX_VALUE));
    }

    @Override
    protected Document handleKillCursors(Document query) {
        var wanted = query.get("cursors") instanceof List<?> ids
                ? ids.stream().map(id -> ((Number) id).longValue()).toList()
                : List.<Long>of();
        var closed = cursors.close(wanted);
        return new Document("cursorsKilled", closed)
                .append(
                        "cursorsNotFound",
                        wanted.stream().filter(id -> !closed.contains(id)).toList())
                .append("ok", 1.0);
    }

    @Override
    public void closeCursors(List<Long> ids) {
        cursors.close(ids);
    }

    int openCursors() {
        return cursors.size();
    }

    /** As {@link GroupCommit#together}. */
    void together(Runnable work) {
        commits.together(work);
    }

    @Override
    public void close() {
        commits.close();
        super.close();
        file.close();
    }

    /** As MongoDB understands it: acknowledged by this server, and not waiting for its disk. */
    private static boolean isUnhurried(Document query) {
        return query.get("writeConcern") instanceof Document concern
                && Boolean.FALSE.equals(concern.get("j"))
                && concern.get("w") instanceof Number servers
                && servers.intValue() == 1;
    }

    private static boolean storesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(s -> s instanceof Document stage
                                && (stage.containsKey("$out") || stage.containsKey("$merge")));
    }
}
