package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

public class AggregatesTest {

    public record Pair(String one, String other) {}

    public record Named(@BsonId String id, long version) implements Aggregate {}

    public record Paired(@BsonId Pair id, long version) implements Aggregate {}

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
    void an_id_that_is_a_plain_value_is_taken() {
        var named = store.outbox().aggregates("named", Named.class);
        named.save(new Named("a/b", 1));
        assertThat(named.save(new Named("a/b", 2)).version()).isEqualTo(2);
        assertThat(named.find("a/b")).contains(new Named("a/b", 2));
    }
}
