package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.store.TestStore;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeptListStoreTest {

    public record Thing(String name, String kind) {
        List<String> names() {
            return List.of(name, kind);
        }
    }

    @RegisterExtension
    final TestStore store = new TestStore();

    private final List<Thing> many = IntStream.range(0, 2_135)
            .mapToObj(n -> new Thing("T-" + n, n % 2 == 0 ? "genap" : "ganjil"))
            .toList();

    @Test
    void one_of_a_long_list_is_found_by_its_name_in_two_documents() {
        var lists = lists();
        var ref = lists.keep(many, Thing::names);
        assertThat(lists.all(ref)).isEqualTo(many);
        for (var n : List.of(0, 99, 100, 1_234, 2_134))
            assertThat(lists.named(ref, Thing::names, "T-" + n)).contains(many.get(n));
        assertThat(TestStore.documents(() -> lists.named(ref, Thing::names, "T-1500")))
                .isEqualTo(2);
    }

    @Test
    void of_several_of_one_name_the_first_is_found_and_nothing_of_a_name_that_is_none() {
        var lists = lists();
        var ref = lists.keep(many, Thing::names);
        assertThat(lists.named(ref, Thing::names, "ganjil")).contains(many.get(1));
        assertThat(lists.named(ref, Thing::names, "T-9999")).isEmpty();
        assertThat(lists.named(lists.keep(List.of(), Thing::names), Thing::names, "T-1"))
                .isEmpty();
    }

    @Test
    void a_list_that_was_kept_before_there_were_directories_is_looked_through() {
        var lists = lists();
        var ref = lists.keep(many);
        assertThat(lists.named(ref, Thing::names, "T-1500")).contains(many.get(1_500));
        assertThat(lists.named(ref, Thing::names, "T-9999")).isEmpty();
    }

    private KeptListStore<Thing> lists() {
        return new KeptListStore<>(store.database(), "things", Thing.class);
    }
}
