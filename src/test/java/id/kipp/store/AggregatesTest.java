package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

public class AggregatesTest {

    public record Pair(String one, String other) {}

    public record Named(@BsonId String id, long version) implements Aggregate {}

    public record Counted(@BsonId String id, long version, int sum) implements Aggregate {

        Counted plus(int more) {
            return new Counted(id, version + 1, sum + more);
        }
    }

    public record Paired(@BsonId Pair id, long version) implements Aggregate {}

    static final Supplier<Refusal> TAKEN = () -> new Refusal(() -> "taken");

    @RegisterExtension
    final TestStore store = new TestStore();

    @Test
    void an_id_that_is_a_document_is_turned_away() {
        var paired = store.outbox().aggregates("paired", Paired.class);
        assertThatThrownBy(() -> paired.save(new Paired(new Pair("a", "b"), 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Pair");
        assertThat(paired.collection().countDocuments()).isZero();
    }

    @Test
    void many_are_inserted_in_whatever_version_and_can_be_changed_after() {
        var named = store.outbox().aggregates("named", Named.class);
        named.insert(List.of(new Named("a", 1), new Named("b", 2)), TAKEN);
        assertThat(named.save(new Named("b", 3))).isEqualTo(new Named("b", 3));
        assertThat(named.find("a")).contains(new Named("a", 1));
    }

    @Test
    void of_many_those_before_a_twin_are_stored_and_told_of_and_the_rest_is_refused() {
        var outbox = store.outbox();
        var told = new ArrayList<Object>();
        outbox.onWrite((collection, id) -> told.add(id));
        var named = outbox.aggregates("named", Named.class);
        named.save(new Named("b", 1));
        assertThatThrownBy(() -> named.insert(List.of(new Named("a", 1), new Named("b", 1), new Named("c", 1)), TAKEN))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("taken"));
        assertThat(told).containsExactly("b", "a");
        assertThat(named.find("a")).isPresent();
        assertThat(named.find("c")).isEmpty();
    }

    @Test
    void a_change_is_made_again_of_what_another_wrote_meanwhile() {
        var counted = store.outbox().aggregates("counted", Counted.class);
        counted.save(new Counted("a", 1, 10));
        var others = new ArrayList<>(List.of(1, 2));
        var changed = counted.update("a", stored -> {
            if (!others.isEmpty()) counted.save(stored.plus(100 * others.removeFirst()));
            return stored.plus(1);
        });
        assertThat(changed).isEqualTo(new Counted("a", 4, 311));
        assertThat(counted.find("a")).contains(changed);
    }

    @Test
    void a_change_of_what_was_seen_is_made_without_reading_it() {
        var counted = store.outbox().aggregates("counted", Counted.class);
        var seen = counted.save(new Counted("a", 1, 10));
        assertThat(counted.update(seen, stored -> stored == seen ? stored.plus(1) : stored.plus(100)))
                .isEqualTo(new Counted("a", 2, 11));
        assertThat(counted.update(seen, stored -> stored == seen ? stored.plus(1) : stored.plus(100)))
                .isEqualTo(new Counted("a", 3, 111));
    }

    @Test
    void a_change_that_hands_back_what_is_stored_writes_nothing() {
        var counted = store.outbox().aggregates("counted", Counted.class);
        counted.save(new Counted("a", 1, 10));
        assertThat(counted.update("a", stored -> stored).version()).isEqualTo(1);
        assertThat(counted.update("b", () -> new Counted("b", 0, 0), none -> none)
                        .version())
                .isZero();
        assertThat(counted.find("b")).isEmpty();
    }

    @Test
    void what_is_not_there_is_stale_unless_something_else_stands_for_it() {
        var counted = store.outbox().aggregates("counted", Counted.class);
        assertThatThrownBy(() -> counted.update("a", stored -> stored.plus(1))).isInstanceOf(Stale.class);
        assertThat(counted.update("a", () -> new Counted("a", 0, 0), none -> none.plus(1)))
                .isEqualTo(new Counted("a", 1, 1));
    }

    /** Such as one that is never one version further than what is stored. */
    @Test
    @Timeout(30)
    void a_change_that_can_never_be_saved_is_given_up() {
        var named = store.outbox().aggregates("named", Named.class);
        named.save(new Named("a", 1));
        assertThatThrownBy(() -> named.update("a", now -> new Named("a", 7))).isInstanceOf(Stale.class);
    }

    @Test
    void what_a_change_refuses_itself_is_not_asked_again_stale_or_not() {
        var counted = store.outbox().aggregates("counted", Counted.class);
        counted.save(new Counted("a", 1, 10));
        for (var refusal : List.of(new Stale(), TAKEN.get())) {
            var asked = new AtomicInteger();
            assertThatThrownBy(() -> counted.update("a", stored -> {
                        asked.incrementAndGet();
                        throw refusal;
                    }))
                    .isSameAs(refusal);
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    @Timeout(30)
    void a_store_that_refuses_for_another_reason_is_asked_once() {
        var full = new RefusingStore(store, Aggregates.OUT_OF_DISK_SPACE);
        assertThatThrownBy(() -> full.aggregates().update(new Counted("a", 1, 10), stored -> stored.plus(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.is(StoreRefusal.FULL)).isTrue());
        assertThat(full.asked()).isEqualTo(1);
        var broken = new RefusingStore(store, 11600); // interrupted at shutdown
        assertThatThrownBy(() -> broken.aggregates().update(new Counted("a", 1, 10), stored -> stored.plus(1)))
                .isInstanceOf(MongoCommandException.class);
        assertThat(broken.asked()).isEqualTo(1);
    }

    @Test
    void of_many_what_another_was_first_with_is_looked_at_again() {
        var counted = store.outbox().aggregates("counted", Counted.class);
        counted.save(new Counted("a", 1, 10));
        var rounds = new AtomicInteger();
        counted.updateAll(() -> {
            var a = counted.find("a").orElseThrow();
            var b = counted.find("b").map(one -> one.plus(0)).orElse(new Counted("b", 1, 1));
            if (rounds.incrementAndGet() == 1) counted.save(a.plus(100));
            return List.of(a.plus(1), b);
        });
        assertThat(rounds).hasValue(2);
        assertThat(counted.find("a")).contains(new Counted("a", 3, 111));
        assertThat(counted.find("b")).contains(new Counted("b", 2, 1));
    }

    @Test
    void an_id_that_is_a_plain_value_is_taken() {
        var named = store.outbox().aggregates("named", Named.class);
        named.save(new Named("a/b", 1));
        assertThat(named.save(new Named("a/b", 2)).version()).isEqualTo(2);
        assertThat(named.find("a/b")).contains(new Named("a/b", 2));
    }
}
