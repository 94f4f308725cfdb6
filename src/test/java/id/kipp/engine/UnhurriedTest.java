package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import de.bwaldvogel.mongo.bson.Document;
import id.kipp.store.NotOnASecondServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Writes that say that they need not wait for the disk ({@code w: 1, j: false}). */
@NotOnASecondServer("the embedded engine itself is its subject")
class UnhurriedTest {

    static final long SEED = Long.getLong("power.seed", System.nanoTime());
    static final int ROUNDS = 40;

    @BeforeAll
    static void quiet() {
        ((Logger) LoggerFactory.getLogger(GroupCommit.class)).setLevel(Level.OFF); // it reports every power failure
    }

    @AfterAll
    static void normal() {
        ((Logger) LoggerFactory.getLogger(GroupCommit.class)).setLevel(null);
    }

    @Test
    void after_a_power_failure_the_first_so_many_writes_are_there_and_among_them_each_that_waited() {
        var random = new Random(SEED);
        var without = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var machine = "unhurried" + round;
            var name = UnreliableDisk.start(machine, Map.of(), 10 + random.nextInt(60), random.nextLong());
            var answered = 0;
            var waited = 0;
            try {
                var engine = open(name);
                while (answered < 300) {
                    var waits = random.nextInt(5) == 0;
                    engine.run(insert(answered, waits));
                    if (waits) waited = answered + 1;
                    answered++;
                }
            } catch (RuntimeException e) {
                // the power has failed
            }
            var there = numbers(UnreliableDisk.afterwards(machine));
            assertThat(there)
                    .as("power.seed=%d round %d: %d waited, %d answered", SEED, round, waited, answered)
                    .isEqualTo(IntStream.range(0, there.size()).boxed().toList())
                    .hasSizeBetween(waited, answered + 1);
            if (there.size() < answered) without++;
        }
        assertThat(without).as("rounds in which one that did not wait was lost").isPositive();
    }

    @Test
    void it_reaches_the_disk_soon_although_nobody_writes_after_it() {
        UnreliableDisk.start("alone", Map.of(), Integer.MAX_VALUE, 0);
        var engine = open("unreliable:alone/");
        engine.run(insert(0, true));
        engine.run(insert(1, false));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(numbers(UnreliableDisk.synced("alone")))
                .containsExactly(0, 1));
        engine.backend.close();
    }

    @Test
    void it_is_kept_when_the_store_is_closed_at_once() {
        UnreliableDisk.start("closed", Map.of(), Integer.MAX_VALUE, 0);
        var engine = open("unreliable:closed/");
        engine.run(insert(0, false));
        engine.backend.close();
        assertThat(numbers(UnreliableDisk.afterwards("closed"))).containsExactly(0);
    }

    private static Direct open(String name) {
        return new Direct(
                new DurableBackend(StoreFile.open(name + "kipp.mv", 8), new FreeSpaceGuard(() -> Long.MAX_VALUE, 0)));
    }

    private static Document insert(int number, boolean waits) {
        return new Document("insert", "c")
                .append("documents", List.of(new Document("_id", number)))
                .append(
                        "writeConcern",
                        waits ? new Document("w", "majority") : new Document("w", 1).append("j", false));
    }

    private static List<Integer> numbers(Map<String, byte[]> disk) {
        var engine = open(UnreliableDisk.start("looking", disk, Integer.MAX_VALUE, 0));
        var all = engine.everything("c").stream()
                .map(d -> (Integer) d.get("_id"))
                .sorted()
                .toList();
        engine.backend.close();
        return all;
    }
}
