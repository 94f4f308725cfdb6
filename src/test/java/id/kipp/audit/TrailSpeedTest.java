package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.store.Aggregate;
import id.kipp.store.Aggregates;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.Outbox;
import id.kipp.store.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How long after an act its line is on the trail: 60 people who seal one after the other, each twice a second. The long run
 * is {@code -Dtrail.lines=10000}.
 */
@NotOnASecondServer("it measures the embedded engine")
class TrailSpeedTest {

    private static final int PEOPLE = 60;
    private static final int LINES = Integer.getInteger("trail.lines", 600);
    private static final long EACH_NANOS = 500_000_000;
    private static final long SOON_NANOS = 2_000_000_000;

    @RegisterExtension
    final TestStore store = new TestStore();

    public record Thing(@BsonId String id, long version, List<AuditLine> outbox) implements Aggregate {}

    private final Map<String, Long> acts = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void a_line_is_on_the_trail_within_two_seconds_of_the_act() throws Exception {
        var outbox = new Outbox(store.database());
        var chain = new AuditStore(store.database());
        var things = outbox.aggregates("things", Thing.class);
        var relay = TestSeal.relay(outbox, chain, store.database());
        relay.go();
        var people = new ArrayList<Thread>();
        for (int p = 0; p < PEOPLE; p++) people.add(Thread.ofVirtual().start(() -> seal(things)));
        var took = watch(chain);
        for (var person : people) person.join();
        relay.close();
        took.sort(null);
        var p99 = took.get(took.size() * 99 / 100);
        System.out.printf(
                "trail: %d lines, median %d ms, p99 %d ms, longest %d ms%n",
                took.size(), millis(took.get(took.size() / 2)), millis(p99), millis(took.getLast()));
        assertThat(took).hasSize(LINES);
        assertThat(p99).isLessThan(SOON_NANOS);
    }

    /** Looks as a person would who presses reload all the time, and notes when each line is there for the first time. */
    private List<Long> watch(AuditStore chain) {
        var took = new ArrayList<Long>();
        long seen = 0;
        while (took.size() < LINES) {
            var fresh = chain.next(seen, 500);
            var now = System.nanoTime();
            for (var entry : fresh) took.add(now - acts.get(entry.about()));
            if (!fresh.isEmpty()) seen = fresh.getLast().seq();
            LockSupport.parkNanos(20_000_000);
        }
        return took;
    }

    private void seal(Aggregates<Thing> things) {
        for (int n = next.getAndIncrement(); n < LINES; n = next.getAndIncrement()) {
            var id = "T" + n;
            acts.put(id, System.nanoTime());
            things.save(new Thing(id, 1, List.of(TestSeal.line("thing:" + id, 1, Instant.now()))));
            LockSupport.parkNanos(EACH_NANOS);
        }
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }
}
