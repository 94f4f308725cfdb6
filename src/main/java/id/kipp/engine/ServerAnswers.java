package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import org.h2.mvstore.MVStore;

/** What drivers and monitors ask a server about itself, in short; the same whatever database they ask. */
final class ServerAnswers {

    /** The release whose wire protocol is spoken, and the number of that protocol. */
    private static final List<Integer> VERSION = List.of(4, 2, 0, 0);

    private static final int WIRE = 8;

    private static final int MOST_WRITES = 1_000;
    private static final int MOST_BYTES = 48_000_000;

    /** What MongoDB counts by name; everything else is a command. */
    private static final Map<String, String> COUNTED =
            Map.of("insert", "insert", "find", "query", "update", "update", "delete", "delete", "getmore", "getmore");

    private final MVStore file;
    private final IntSupplier cursors;
    private final InstantSource clock;
    private final Instant started;
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    ServerAnswers(MVStore file, IntSupplier cursors, InstantSource clock) {
        this.file = file;
        this.cursors = cursors;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** @param command in small letters */
    void count(String command) {
        counts.computeIfAbsent(COUNTED.getOrDefault(command, "command"), n -> new LongAdder())
                .increment();
    }

    Document hello() {
        return limits(new Document("isWritablePrimary", true));
    }

    /** What {@code hello} was called before. */
    Document isMaster() {
        return limits(new Document("ismaster", true));
    }

    private Document limits(Document begun) {
        return begun.append("helloOk", true)
                .append("maxBsonObjectSize", Bson.MAX_DOCUMENT)
                .append("maxMessageSizeBytes", MOST_BYTES)
                .append("maxWriteBatchSize", MOST_WRITES)
                .append("localTime", clock.instant())
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE)
                .append("readOnly", false)
                .append("ok", 1.0);
    }

    Document buildInfo() {
        return new Document("version", version())
                .append("versionArray", VERSION)
                .append("modules", List.of())
                .append("storageEngines", List.of(engine()))
                .append("bits", 64)
                .append("debug", false)
                .append("maxBsonObjectSize", Bson.MAX_DOCUMENT)
                .append("ok", 1.0);
    }

    Document serverStatus() {
        var up = Duration.between(started, clock.instant());
        var operations = new Document();
        for (var name : List.of("insert", "query", "update", "delete", "getmore", "command"))
            operations.append(name, counts.getOrDefault(name, new LongAdder()).sum());
        return new Document("host", "embedded")
                .append("version", version())
                .append("process", "kipp")
                .append("pid", ProcessHandle.current().pid())
                .append("uptime", (double) up.toSeconds())
                .append("uptimeMillis", up.toMillis())
                .append("localTime", clock.instant())
                .append("opcounters", operations)
                .append("mem", new Document("bits", 64).append("resident", megabytes()))
                .append("metrics", new Document("cursor", new Document("open", new Document("total", (long)
                        cursors.getAsInt()))))
                .append("storageEngine", new Document("name", engine()).append("persistent", file.isPersistent()))
                .append("ok", 1.0);
    }

    private static long megabytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static String version() {
        return VERSION.get(0) + "." + VERSION.get(1) + "." + VERSION.get(2);
    }

    private static String engine() {
        return "mvstore";
    }
}
