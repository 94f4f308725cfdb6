package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
