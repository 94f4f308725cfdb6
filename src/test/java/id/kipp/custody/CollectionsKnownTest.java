package id.kipp.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a module keeps otherwise than as records is in the list by which strangers are told. */
class CollectionsKnownTest {

    private static final Pattern NAMED = Pattern.compile("getCollection\\(\\s*\"([A-Za-z-]+)\"");
    private static final Pattern KEPT = Pattern.compile("KeptListStore<>\\(database, \"([A-Za-z]+)\"");

    @Test
    void every_collection_that_a_module_names_is_known() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/id/kipp"))) {
            for (var file : files.filter(CollectionsKnownTest::isOfAModule).toList()) {
                var source = Files.readString(file);
                Stream.of(NAMED, KEPT).forEach(p -> p.matcher(source).results().forEach(m -> named.add(m.group(1))));
            }
        }
        assertThat(named).contains("inboxes", "letterLists");
        assertThat(CollectionsKnown.OTHERS).containsAll(named);
    }

    /** What the store itself names it brings to another format, or marks. */
    private static boolean isOfAModule(Path file) {
        return file.toString().endsWith(".java") && !file.getParent().endsWith("store");
    }
}
