package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.store.Aggregate;
import id.kipp.store.Aggregates;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.Outbox;
import id.kipp.store.TestStore;
import java.time.Instant;
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

    private Relay relay(AuditStore chain) {
        return TestSeal.relay(outbox, chain, store.database());
    }

    private void write(int number) {
        var id = "T-" + number;
        things.save(new Thing(id, 1, List.of(TestSeal.line("thing:" + id, 1, Instant.now()))));
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
