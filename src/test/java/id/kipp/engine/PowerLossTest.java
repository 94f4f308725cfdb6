package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import de.bwaldvogel.mongo.bson.Document;
import id.kipp.store.NotOnASecondServer;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** {@code -Dpower.rounds=} for more; the seed of a failure is in its message. */
@NotOnASecondServer("the embedded engine itself is its subject")
class PowerLossTest {

    static final int ROUNDS = Integer.getInteger("power.rounds", 20);
    static final long SEED = Long.getLong("power.seed", System.nanoTime());

    final Map<String, Integer> acknowledged = new HashMap<>(); // id to version
    final EmbeddedChannel channel = new EmbeddedChannel();
    Map<String, byte[]> disk = Map.of();

    @BeforeAll
    static void quiet() {
        ((Logger) LoggerFactory.getLogger(GroupCommit.class)).setLevel(Level.OFF); // it reports every power failure
    }

    @AfterAll
    static void normal() {
        ((Logger) LoggerFactory.getLogger(GroupCommit.class)).setLevel(null);
    }

    @Test
    void what_was_acknowledged_survives_a_power_failure_and_no_index_disagrees() {
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            var about = "power.seed=" + SEED + " round " + round;
            int operations = 1 + random.nextInt(400);
            var name = UnreliableDisk.start("r" + round, disk, operations, random.nextLong());
            writeUntilThePowerFails(name, random);
            disk = UnreliableDisk.afterwards("r" + round);
            check(about);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    }

    private void writeUntilThePowerFails(String name, Random random) {
        try {
            var backend = new DurableBackend(
                    StoreFile.open(name + "kipp.mv", 8), new FreeSpaceGuard(() -> Long.MAX_VALUE, 0));
            run(
                    backend,
                    "createIndexes",
                    new Document("createIndexes", "c")
                            .append(
                                    "indexes",
                                    List.of(new Document("key", new Document("k", 1))
                                            .append("name", "k_1")
                                            .append("unique", true))));
            while (true) {
                var id = "id" + random.nextInt(300);
                var version = acknowledged.get(id);
                var document = new Document("_id", id)
                        .append("k", "key of " + id)
                        .append("text", "x".repeat(random.nextInt(3000)));
                if (version == null) {
                    var answer = run(
                            backend,
                            "insert",
                            new Document("insert", "c").append("documents", List.of(document.append("v", 1))));
                    // written once before and not acknowledged: stands there already
                    if (answer.get("writeErrors") == null) acknowledged.put(id, 1);
                    else acknowledged.put(id, stored(backend, id));
                } else {
                    run(
                            backend,
                            "update",
                            new Document("update", "c")
                                    .append(
                                            "updates",
                                            List.of(new Document("q", new Document("_id", id))
                                                    .append("u", document.append("v", version + 1)))));
                    acknowledged.put(id, version + 1);
                }
            }
        } catch (RuntimeException e) {
            // not acknowledged
        }
    }

    private void check(String about) {
        var name = UnreliableDisk.start("check", disk, Integer.MAX_VALUE, 0);
        var backend =
                new DurableBackend(StoreFile.open(name + "kipp.mv", 8), new FreeSpaceGuard(() -> Long.MAX_VALUE, 0));
        var all = find(backend, new Document());
        var byId = new HashMap<String, Integer>();
        all.forEach(d -> byId.put((String) d.get("_id"), (Integer) d.get("v")));
        acknowledged.forEach((id, version) ->
                assertThat(byId.getOrDefault(id, 0)).as("%s: %s", about, id).isBetween(version, version + 1));
        for (var document : all) {
            assertThat(find(backend, new Document("_id", document.get("_id"))))
                    .as(about)
                    .hasSize(1);
            assertThat(find(backend, new Document("k", document.get("k"))))
                    .as(about)
                    .hasSize(1);
        }
        acknowledged.replaceAll((id, version) -> byId.get(id));
        backend.close();
        disk = UnreliableDisk.afterwards("check");
    }

    private int stored(DurableBackend backend, String id) {
        return (Integer) find(backend, new Document("_id", id)).getFirst().get("v");
    }

    private List<Document> find(DurableBackend backend, Document filter) {
        var answer = run(
                backend,
                "find",
                new Document("find", "c").append("filter", filter).append("batchSize", 100_000));
        return ((List<?>) ((Document) answer.get("cursor")).get("firstBatch"))
                .stream().map(raw -> ((Bson.Raw) raw).document()).toList();
    }

    private Document run(DurableBackend backend, String command, Document query) {
        return backend.handleCommand(channel, "kipp", command, query);
    }
}
