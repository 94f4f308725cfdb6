package id.kipp.store;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * How often something began or ended to be written in each collection of a database, by whatever thread: what nobody has touched
 * need not be read again to know that it is as it was. Of databases that somebody watches alone.
 */
final class Touched implements CommandListener {

    /** Everything else writes, also what we never heard of. */
    private static final Set<String> READS = Set.of(
            "find",
            "getMore",
            "killCursors",
            "aggregate",
            "count",
            "distinct",
            "listCollections",
            "listIndexes",
            "createIndexes",
            "hello",
            "ping",
            "endSessions");

    private static final String EVERYTHING = "";

    private static final Map<String, Map<String, AtomicLong>> WATCHED = new ConcurrentHashMap<>();

    private final ThreadLocal<@Nullable AtomicLong> writing =
            new ThreadLocal<>(); // a command begins and ends in one thread
    private static final ThreadLocal<long[]> MINE = ThreadLocal.withInitial(() -> new long[1]);
    private static final ThreadLocal<long[]> HEARD = ThreadLocal.withInitial(() -> new long[1]);

    static void watch(String database) {
        WATCHED.computeIfAbsent(database, d -> new ConcurrentHashMap<>());
    }

    static long times(String database, String collection) {
        return count(database, collection).get() + count(database, EVERYTHING).get();
    }

    /** How many commands of this thread came by here, reads as well: none where its client tells nobody. */
    static long heard() {
        return HEARD.get()[0];
    }

    /** Of all times those that were this thread's. */
    static long mine() {
        return MINE.get()[0];
    }

    private static AtomicLong count(String database, String collection) {
        return WATCHED.get(database).computeIfAbsent(collection, c -> new AtomicLong());
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        HEARD.get()[0]++;
        if (READS.contains(event.getCommandName()) || !WATCHED.containsKey(event.getDatabaseName())) return;
        var named = event.getCommand().get(event.getCommandName());
        var count = count(
                event.getDatabaseName(),
                named != null && named.isString() ? named.asString().getValue() : EVERYTHING);
        writing.set(count);
        add(count);
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        ended();
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
        ended();
    }

    private void ended() {
        var count = writing.get();
        if (count == null) return;
        writing.remove();
        add(count);
    }

    private static void add(AtomicLong count) {
        count.incrementAndGet();
        MINE.get()[0]++;
    }
}
