package id.kipp.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of an index is remembered of this very index. */
class IndexIdTest {

    @TempDir
    Path folder;

    @Test
    void an_index_has_the_same_id_after_a_start() throws IOException {
        var id = kept();
        try (var again = open()) {
            assertThat(again.id()).isEqualTo(id);
            assertThat(again.versions()).containsOnlyKeys("TI-1");
        }
    }

    @Test
    void it_is_known_whether_anything_has_been_kept_in_it() throws IOException {
        try (var first = open()) {
            assertThat(first.isFresh()).isTrue();
        }
        kept();
        try (var again = open()) {
            assertThat(again.isFresh()).isFalse();
        }
    }

    @Test
    void one_that_was_lost_has_another() throws IOException {
        var id = kept();
        try (var files = Files.list(folder.resolve("books"))) {
            for (var file : files.toList()) Files.delete(file);
        }
        try (var fresh = open()) {
            assertThat(fresh.id()).isNotEqualTo(id);
        }
    }

    @Test
    void one_that_was_killed_before_anything_was_kept_has_another() throws IOException {
        String id;
        try (var index = new SearchIndexes("memory").open("books", List.of())) {
            id = index.id();
        }
        try (var fresh = new SearchIndexes("memory").open("books", List.of())) {
            assertThat(fresh.id()).isNotEqualTo(id);
        }
    }

    private String kept() throws IOException {
        try (var index = open()) {
            index.put(List.of(new Indexed("TI-1", 1, "Judul", "Kota", "Isi", Map.of(), 2023)));
            index.keep();
            return index.id();
        }
    }

    private SearchIndex open() {
        return new SearchIndexes(folder.toString()).open("books", List.of());
    }
}
