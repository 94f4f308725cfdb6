package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FollowedTest {

    static final Duration MOST = Duration.ofMillis(400);

    @RegisterExtension
    final TestStore store = new TestStore();

    Aggregates<AggregatesTest.Named> named;
    Aggregates<AggregatesTest.Named> elsewhere;
    Watch watch;
    Followed<String, Long> versions;
    AtomicInteger reads = new AtomicInteger();

    @BeforeEach
    void followed() {
        var outbox = store.outbox();
        named = outbox.aggregates("named", AggregatesTest.Named.class);
        elsewhere = store.outbox().aggregates("named", AggregatesTest.Named.class); // as another server writes
        watch = new Watch(outbox, store.database());
        versions = new Followed<>(
                watch,
                "named",
                id -> {
                    reads.incrementAndGet();
                    return named.find(id).map(AggregatesTest.Named::version).orElse(0L);
                },
                MOST);
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void what_is_asked_a_thousand_times_is_read_once() {
        named.save(new AggregatesTest.Named("a", 1));
        for (var i = 0; i < 1_000; i++) assertThat(versions.get("a")).isEqualTo(1);
        assertThat(reads).hasValueLessThan(3);
    }

    @Test
    void what_is_written_here_holds_at_the_next_question() {
        for (var version = 1; version <= 50; version++) {
            named.save(new AggregatesTest.Named("a", version));
            assertThat(versions.get("a")).isEqualTo(version);
        }
    }

    @Test
    void what_another_server_writes_holds_when_one_has_looked_also_where_nothing_was_before() {
        assertThat(versions.get("a")).isZero();
        for (var version = 1L; version <= 2; version++) {
            elsewhere.save(new AggregatesTest.Named("a", version));
            watch.look();
            assertThat(versions.get("a")).isEqualTo(version);
        }
    }

    @Test
    void where_nobody_looks_any_more_it_is_read_anew_after_its_time() throws InterruptedException {
        watch.stop();
        named.save(new AggregatesTest.Named("a", 1));
        assertThat(versions.get("a")).isEqualTo(1);
        elsewhere.save(new AggregatesTest.Named("a", 2));
        Thread.sleep(MOST);
        assertThat(versions.get("a")).isEqualTo(2);
    }
}
