package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One process at a time does a job; after a crash another does it, soon. */
@NotOnASecondServer(
        "two processes want one lease at once; the one that is refused gets a reply without the count n, which the driver cannot read")
class LeaseTest {

    private static final Duration LONG = Duration.ofHours(1);

    @RegisterExtension
    final TestStore store = new TestStore();

    @Test
    void on_a_store_of_its_own_a_process_does_not_wait_for_the_lease_of_one_that_was_killed() {
        assertThat(new Lease(store.database()).hold("relay", LONG)).isTrue(); // and was killed
        assertThat(new Lease(store.database()).hold("relay", LONG)).isFalse();
        assertThat(new Lease(store.database(), true).hold("relay", LONG)).isTrue();
    }

    @Test
    void what_takes_longer_than_a_lease_is_done_by_one_while_the_others_wait() throws Exception {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        Runnable work = () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            LockSupport.parkNanos(Duration.ofMillis(900).toNanos());
            atOnce.decrementAndGet();
        };
        try (var processes = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++)
                processes.submit(() -> new Lease(store.database()).during("format", Duration.ofMillis(600), work));
        }
        assertThat(most).hasValue(1);
        assertThat(new Lease(store.database()).hold("format", LONG))
                .as("let go")
                .isTrue();
    }

    @Test
    void work_whose_lease_is_lost_ends_and_is_begun_again_by_whoever_has_it_next() {
        var one = new Lease(store.database());
        var reached = new AtomicInteger();
        assertThatThrownBy(() -> one.during("format", Duration.ofMillis(400), () -> {
                    store.database().getCollection("leases").deleteMany(new Document());
                    assertThat(new Lease(store.database()).hold("format", LONG)).isTrue();
                    LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
                    reached.set(Thread.interrupted() ? 1 : 2);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(reached).as("told to end").hasValue(1);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(new Lease(store.database(), true).hold("format", LONG)).isTrue();
    }

    @Test
    void a_server_that_answers_no_more_ends_the_work_when_the_lease_runs_out_and_one_that_is_back_soon_does_not() {
        var away = new AtomicBoolean();
        var lease = new Lease(Failing.database(store.database(), away));
        lease.during("format", Duration.ofSeconds(1), () -> {
            away.set(true);
            LockSupport.parkNanos(Duration.ofMillis(600).toNanos());
            away.set(false);
            LockSupport.parkNanos(Duration.ofMillis(900).toNanos());
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        });
        assertThatThrownBy(() -> lease.during("format", Duration.ofMillis(400), () -> {
                    away.set(true);
                    LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
                }))
                .isInstanceOf(IllegalStateException.class);
        away.set(false);
        lease.during("format", Duration.ofMillis(400), () -> {});
    }

    @Test
    void whoever_has_one_knows_it_without_asking_and_no_longer_than_it_lasts() {
        var lease = new Lease(store.database());
        assertThat(lease.has("relay")).isFalse();
        lease.hold("relay", Duration.ofSeconds(2)); // counted from before the store has answered
        assertThat(lease.has("relay")).isTrue();
        LockSupport.parkNanos(Duration.ofMillis(2_050).toNanos());
        assertThat(lease.has("relay")).isFalse();
    }

    @Test
    void later_it_waits_like_everybody_for_one_that_came_since() {
        var own = new Lease(store.database(), true);
        assertThat(own.hold("relay", LONG)).isTrue();
        own.release("relay");
        var other = new Lease(store.database());
        assertThat(other.hold("relay", LONG)).isTrue();
        assertThat(own.hold("relay", LONG)).isFalse();
        other.close();
        assertThat(own.hold("relay", LONG)).isTrue();
    }
}
