package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.store.Aggregate;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import id.kipp.store.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
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
    void all_that_gathers_while_the_relay_is_busy_is_chained() {
        var open = new CountDownLatch(1);
        var chain = new AuditStore(store.database()) {
            @Override
            Set<String> known(List<String> ids) {
                await(open);
                return super.known(ids);
            }
        };
        var relay = new Relay(outbox, chain);
        for (int i = 0; i < 1_203; i++) write(i);
        open.countDown();
        assertThat(soon(() -> chain.count() == 1_203))
                .as("%d chained", chain.count())
                .isTrue();
        relay.stop();
    }

    @Test
    void a_store_that_fails_is_asked_again_at_the_next_write_and_not_before() {
        var asked = new AtomicInteger();
        var broken = new AtomicInteger(1);
        var chain = new AuditStore(store.database()) {
            @Override
            Set<String> known(List<String> ids) {
                asked.incrementAndGet();
                if (broken.get() == 1) throw new IllegalStateException("no room");
                return super.known(ids);
            }
        };
        var relay = new Relay(outbox, chain);
        write(1);
        assertThat(soon(() -> asked.get() > 0)).isTrue();
        LockSupport.parkNanos(200_000_000);
        assertThat(asked).hasValue(1);
        broken.set(0);
        write(2);
        assertThat(soon(() -> chain.count() == 2)).isTrue();
        relay.stop();
    }

    private void write(int number) {
        var id = "T-" + number;
        things.save(
                new Thing(id, 1, List.of(new AuditLine("uji", "thing.made", Instant.EPOCH, "thing:" + id, 1, "{}"))));
    }

    private static boolean soon(BooleanSupplier what) {
        for (int i = 0; i < 200 && !what.getAsBoolean(); i++) LockSupport.parkNanos(25_000_000);
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
