package id.kipp.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine made durable: no answer leaves before everything it speaks of is on the disk. What the disk has is always a
 * whole number of commands, so an index never disagrees with its collection, whenever the process dies.
 */
final class DurableBackend extends H2Backend {

    private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

    /** These keep working when nothing else does, or the driver would look for another server until it times out. */
    private static final Set<String> GREETINGS = Set.of("hello", "ismaster", "buildinfo", "endsessions", "killcursors");

    /** Everything else writes, also what we never heard of. */
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "aggregate",
            "listcollections",
            "listindexes",
            "listdatabases",
            "dbstats",
            "collstats",
            "ping",
            "serverstatus",
            "validate");

    private static final int OUT_OF_DISK_SPACE = 14031; // MongoDB's own number

    private final MVStore file;
    private final Room room;
    private final GroupCommit commits;

    DurableBackend(MVStore file, Room room) {
        this.file = file;
        this.room = room;
        this.commits = new GroupCommit(file);
        super(file); // opens what is there, by the method below
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, file, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        // A copy, because the engine changes stored documents in place while the answer is still being sent.
        Supplier<Document> work =
                () -> super.handleCommand(channel, database, command, query).cloneDeeply();
        try {
            if (GREETINGS.contains(name)) {
                return work.get();
            }
            if (READS.contains(name) && !storesItsResult(query)) {
                return commits.read(work);
            }
            if (!room.left()) {
                throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the disk is full, nothing was stored");
            }
            return commits.write(work);
        } catch (MongoServerException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("The engine could not carry out '{}'", name, GroupCommit.discreet(e));
            throw e;
        }
    }

    /** As {@link GroupCommit#together}. */
    void together(Runnable work) {
        commits.together(work);
    }

    @Override
    public void close() {
        commits.close();
        super.close();
    }

    private static boolean storesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(s -> s instanceof Document stage
                                && (stage.containsKey("$out") || stage.containsKey("$merge")));
    }
}
