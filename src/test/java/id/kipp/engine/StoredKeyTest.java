package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.OffHeapStore;
import org.h2.mvstore.type.ObjectDataType;

/** Our keys against the delivered ones: the same order, the same file. */
class StoredKeyTest {

    private static final ObjectDataType DELIVERED = new ObjectDataType();
    private static final StoredKey.Type OURS = new StoredKey.Type();

    @Property
    void two_keys_are_ordered_as_the_delivered_type_orders_them(
            @ForAll String a, @ForAll long n, @ForAll String b, @ForAll long m) {
        var one = new KeyValue(a, n);
        var other = new KeyValue(b, m);
        assertThat(Integer.signum(OURS.compare(StoredKey.of(one), StoredKey.of(other))))
                .isEqualTo(Integer.signum(DELIVERED.compare(one, other)));
    }

    @Property(tries = 50)
    void what_either_has_written_the_other_finds(@ForAll @Size(min = 1, max = 300) Map<String, Long> entries) {
        assertThat(found(entries, false)).isEqualTo(entries);
        assertThat(found(entries, true)).isEqualTo(entries);
    }

    private static Map<String, Long> found(Map<String, Long> entries, boolean weWrite) {
        var disk = new OffHeapStore();
        try (var store = new MVStore.Builder().fileStore(disk).open()) {
            if (weWrite) entries.forEach((key, value) -> ours(store).put(StoredKey.of(new KeyValue(key)), value));
            else entries.forEach((key, value) -> delivered(store).put(new KeyValue(key), value));
        }
        var found = new LinkedHashMap<String, Long>();
        try (var store = new MVStore.Builder().fileStore(disk).open()) {
            for (var key : entries.keySet()) {
                var value = weWrite
                        ? delivered(store).get(new KeyValue(key))
                        : ours(store).get(StoredKey.of(new KeyValue(key)));
                found.put(key, value);
            }
        }
        return found;
    }

    private static MVMap<KeyValue, Long> delivered(MVStore store) {
        return store.openMap("map");
    }

    private static MVMap<StoredKey, Long> ours(MVStore store) {
        return store.openMap("map", new MVMap.Builder<StoredKey, Long>().keyType(new StoredKey.Type()));
    }
}
