package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

public class AggregatesTest {

    public record Pair(String one, String other) {}

    public record Named(@BsonId String id, long version) implements Aggregate {}

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

    /** Such as a change that hands back what it was given: nothing is ever one version further. */
    @Test
    @Timeout(30)
    void a_change_that_can_never_be_saved_is_given_up() {
        var named = store.outbox().aggregates("named", Named.class);
        named.save(new Named("a", 1));
        assertThatThrownBy(() -> named.change("a", () -> new Named("a", 0), now -> now))
                .isInstanceOf(Stale.class);
    }

    @Test
    void an_id_that_is_a_plain_value_is_taken() {
        var named = store.outbox().aggregates("named", Named.class);
        named.save(new Named("a/b", 1));
        assertThat(named.save(new Named("a/b", 2)).version()).isEqualTo(2);
        assertThat(named.find("a/b")).contains(new Named("a/b", 2));
    }
}
