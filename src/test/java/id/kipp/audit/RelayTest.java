package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.store.Aggregate;
import id.kipp.store.Aggregates;
import id.kipp.store.Lease;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.Outbox;
import id.kipp.store.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RelayTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    final Outbox outbox = new Outbox(store.database());
    final Aggregates<Thing> things = outbox.aggregates("things", Thing.class);

    public record Thing(@BsonId String id, long version, List<AuditLine> outbox) implements Aggregate {}

    @Test
    @NotOnASecondServer("a thousand lines within half a minute, from two threads")
    void all_that_gathers_while_the_relay_is_busy_is_chained() {
        var open = new CountDownLatch(1);
        var chain = new AuditStore(store.database()) {
            @Override
            Map<String, String> known(List<String> ids) {
                await(open);
                return super.known(ids);
            }
        };
        var relay = relay(chain);
        for (int i = 0; i < 1_203; i++) write(i);
        open.countDown();
        assertThat(soon(() -> chain.height() == 1_203))
                .as("%d chained", chain.height())
                .isTrue();
        relay.close();
    }

    @Test
    void a_store_that_fails_is_asked_again_without_another_write_after_pauses_that_grow() {
        var asked = new ConcurrentLinkedQueue<Long>();
        var chain = new AuditStore(store.database()) {
            @Override
            Map<String, String> known(List<String> ids) {
                asked.add(System.nanoTime());
                if (asked.size() < 3) throw new IllegalStateException("no room");
                return super.known(ids);
            }
        };
        var relay = relay(chain);
        write(1);
        assertThat(soon(() -> chain.height() == 1)).isTrue();
        var times = List.copyOf(asked);
        assertThat(times).hasSize(3);
        assertThat(times.get(1) - times.get(0)).isGreaterThan(450_000_000);
        assertThat(times.get(2) - times.get(1)).isGreaterThan(950_000_000);
        relay.close();
    }

    @Test
    @NotOnASecondServer(
            "two processes want one lease at once; the one that is refused gets a reply without the count n")
    void what_a_process_wrote_that_may_not_chain_is_chained_at_once_by_the_one_that_does() {
        var chain = new AuditStore(store.database());
        var carries = relay(chain);
        carries.go();
        write(0);
        assertThat(soon(() -> chain.height() == 1)).isTrue();
        var another = new Outbox(store.database());
        var others = another.aggregates("things", Thing.class);
        var writes = TestSeal.relay(another, new AuditStore(store.database()), store.database());
        var took = new ArrayList<Long>();
        for (int i = 1; i <= 5; i++) { // looking alone would take a second each
            var since = System.nanoTime();
            others.save(thing(i));
            var height = i + 1;
            assertThat(soon(() -> chain.height() == height)).isTrue();
            took.add(System.nanoTime() - since);
        }
        assertThat(Collections.min(took)).isLessThan(850_000_000);
        assertThat(new SignalStore(store.database()).isRaised()).isTrue();
        writes.close();
        carries.close();
    }

    @Test
    void one_that_stops_does_not_wait_until_another_has_chained_everything() {
        var chain = new AuditStore(store.database());
        try (var frozen = new Lease(store.database())) { // a process that has the lease and does nothing
            assertThat(frozen.hold(Relay.LEASE, Duration.ofMinutes(1))).isTrue();
            var relay = relay(chain);
            write(1);
            var draining = Thread.ofVirtual().start(relay::drain);
            var since = System.nanoTime();
            relay.stop();
            relay.close();
            assertThat(System.nanoTime() - since).isLessThan(5_000_000_000L);
            assertThat(soon(() -> !draining.isAlive())).isTrue();
        }
        assertThat(outbox.waiting(2)).hasSize(1);
    }

    private static Thing thing(int number) {
        var id = "T-" + number;
        return new Thing(id, 1, List.of(TestSeal.line("thing:" + id, 1, Instant.now())));
    }

    private Relay relay(AuditStore chain) {
        return TestSeal.relay(outbox, chain, store.database());
    }

    private void write(int number) {
        things.save(thing(number));
    }

    private static boolean soon(BooleanSupplier what) {
        for (int i = 0; i < 1_200 && !what.getAsBoolean(); i++) LockSupport.parkNanos(25_000_000);
        return what.getAsBoolean();
    }

    private static void await(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
