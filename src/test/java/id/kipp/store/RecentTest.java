package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

public class RecentTest {

    public record Named(@BsonId String id, long version) implements Aggregate {}

    @RegisterExtension
    final TestStore store = new TestStore();

    private final Outbox outbox = store.outbox();
    private final Aggregates<Named> counted = outbox.aggregates("counted", Named.class);
    private final Aggregates<Named> others = outbox.aggregates("others", Named.class);
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void what_was_read_a_moment_ago_is_not_read_again() {
        var recent = recent(Duration.ofMinutes(1));
        assertThat(recent.get("a", reads::incrementAndGet)).isEqualTo(1);
        assertThat(recent.get("a", reads::incrementAndGet)).isEqualTo(1);
        assertThat(recent.get("b", reads::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void a_write_of_what_it_rests_on_ends_it_at_once_and_another_write_does_not() {
        var recent = recent(Duration.ofMinutes(1));
        recent.get("a", reads::incrementAndGet);
        others.save(new Named("x", 1));
        assertThat(recent.get("a", reads::incrementAndGet)).isEqualTo(1);
        counted.save(new Named("x", 1));
        assertThat(recent.get("a", reads::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void what_was_read_while_somebody_wrote_is_good_for_nobody_else() {
        var recent = recent(Duration.ofMinutes(1));
        recent.get("a", () -> {
            counted.save(new Named("y", 1));
            return reads.incrementAndGet();
        });
        assertThat(recent.get("a", reads::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void it_is_good_for_its_time_only() throws InterruptedException {
        var recent = recent(Duration.ofMillis(20));
        recent.get("a", reads::incrementAndGet);
        Thread.sleep(40);
        assertThat(recent.get("a", reads::incrementAndGet)).isEqualTo(2);
        var none = recent(Duration.ZERO);
        none.get("a", reads::incrementAndGet);
        assertThat(none.get("a", reads::incrementAndGet)).isEqualTo(4);
    }

    private Recent<String, Integer> recent(Duration good) {
        return new Recent<>(outbox, good, "counted");
    }
}
