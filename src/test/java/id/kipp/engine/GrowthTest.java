package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.store.NotOnASecondServer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NotOnASecondServer("the embedded engine itself is its subject")
class GrowthTest {

    private static final int FILES = 15;
    private static final int BYTES = 1024 * 1024;

    @TempDir
    Path folder;

    /** A page of the store holds some pieces of files and is written anew with each: twice as much, not more, and not again. */
    @Test
    void the_folder_grows_by_twice_what_comes_and_the_place_of_what_went_is_used_again() throws Exception {
        var sizes = new Growth(folder, FILES, BYTES).measured();
        assertThat(grown(sizes, "empty", "files came")).isLessThan(FILES * BYTES * 5L / 2);
        assertThat(grown(sizes, "files came", "others came")).isLessThan(FILES * BYTES / 4);
        assertThat(grown(sizes, "others came", "a draft was saved 200 times")).isLessThan(2 * BYTES);
    }

    private static long grown(Map<String, Long> sizes, String from, String to) {
        return sizes.getOrDefault(to, 0L) - sizes.getOrDefault(from, 0L);
    }
}
