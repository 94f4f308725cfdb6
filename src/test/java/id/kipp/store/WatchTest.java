package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever looks at a document is told, and disturbs nobody. */
class WatchTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    Aggregates<AggregatesTest.Named> named;
    Watch watch;
    List<String> told = new ArrayList<>();

    @BeforeEach
    void watched() {
        var outbox = store.outbox();
        named = outbox.aggregates("named", AggregatesTest.Named.class);
        watch = new Watch(outbox, store.database());
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void a_write_is_told_to_whoever_looks_at_that_document_until_they_look_away() {
        var end = watch.on("named", "a", () -> told.add("a"));
        watch.on("named", "b", () -> told.add("b"));
        named.save(new AggregatesTest.Named("a", 1));
        end.run();
        named.save(new AggregatesTest.Named("a", 2));
        assertThat(told).contains("a").doesNotContain("b");
    }

    @Test
    void one_who_cannot_be_told_keeps_nobody_from_writing_and_no_other_from_hearing() {
        watch.on("named", "a", () -> {
            throw new IllegalStateException("the page is gone");
        });
        for (var other : List.of("one", "two", "three")) watch.on("named", "a", () -> told.add(other));
        assertThatCode(() -> named.save(new AggregatesTest.Named("a", 1))).doesNotThrowAnyException();
        assertThat(told).contains("one", "two", "three");
    }
}
