package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.Refusal;
import id.kipp.store.NotOnASecondServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NotOnASecondServer("the embedded engine itself is its subject")
class StoreFileTest {

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void aFileMoreThanHalfFree() {
        file = folder.resolve("kipp.mv");
        try (var store = StoreFile.open(file, 16)) {
            var map = map(store);
            for (int n = 0; n < 1500; n++) map.put(key(n), content(n));
            store.commit();
            for (int n = 300; n < 1500; n++) map.remove(key(n));
            store.commit();
            store.sync();
        }
    }

    @Test
    void a_file_more_than_half_free_is_made_smaller_with_everything_in_it() throws IOException {
        long before = Files.size(file);
        StoreFile.compact(file);
        assertThat(Files.size(file)).isLessThan(before / 2);
        assertThatEverythingIsThere();
    }

    @Test
    void a_file_in_good_use_stays_as_it_is() throws IOException {
        StoreFile.compact(file);
        var before = Files.getLastModifiedTime(file);
        StoreFile.compact(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void what_a_killed_process_left_of_a_copy_is_thrown_away() throws IOException {
        var left = folder.resolve("kipp.mv.copy");
        Files.writeString(left, "half a copy");
        StoreFile.compact(file);
        assertThat(left).doesNotExist();
        assertThatEverythingIsThere();
    }

    @Test
    void whoever_is_killed_while_copying_loses_nothing() throws Exception {
        var bloated = Files.copy(file, folder.resolve("bloated"));
        var random = new Random();
        for (int round = 0; round < 4; round++) {
            Files.copy(bloated, file, StandardCopyOption.REPLACE_EXISTING);
            var child = Child.start(Compaction.class, file.toString());
            while (!"ready".equals(child.inputReader().readLine()))
                assertThat(child.isAlive()).isTrue();
            Thread.sleep(random.nextInt(300));
            child.destroyForcibly().waitFor();
            assertThatEverythingIsThere();
        }
    }

    @Test
    void a_file_of_the_first_format_is_refused_with_a_sentence_and_left_as_it_is() throws IOException {
        var old = folder.resolve("old.mv");
        try (var store = MVStore.open(old.toString())) {
            store.openMap("databases.kipp.proposals").put("P-1", content(1));
        }
        var before = Files.readAllBytes(old);
        StoreFile.compact(old);
        assertThatThrownBy(() -> StoreFile.open(old, 16))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("store.first-format"));
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
    }

    @Test
    void a_damaged_file_is_refused_with_a_sentence() throws IOException {
        var damaged = folder.resolve("damaged.mv");
        Files.write(damaged, content(5));
        assertThatThrownBy(() -> StoreFile.open(damaged, 16))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("store.damaged"));
    }

    static final class Compaction {
        public static void main(String[] args) {
            System.out.println("ready");
            StoreFile.compact(Path.of(args[0]));
        }
    }

    private void assertThatEverythingIsThere() {
        try (var store = StoreFile.open(file, 16)) {
            var map = map(store);
            assertThat(map).hasSize(300);
            for (int n = 0; n < 300; n++) assertThat(map.get(key(n))).isEqualTo(content(n));
        }
    }

    private static MVMap<Key, byte[]> map(MVStore store) {
        return store.openMap(Maps.documents("kipp.rows"), Maps.documents());
    }

    private static Key key(int n) {
        return KeyEncoder.of(n);
    }

    private static byte[] content(int n) {
        var bytes = new byte[30_000];
        new Random(n).nextBytes(bytes);
        return bytes;
    }
}
