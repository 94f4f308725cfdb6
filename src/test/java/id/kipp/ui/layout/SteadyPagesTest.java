package id.kipp.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.JavaScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One press acts once, whatever button it is: one guard for all of them, in the browser, with few exceptions. */
class SteadyPagesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** What is pressed fast on purpose: turning pages, going from hit to hit, adding rows. */
    private static final List<String> AGAIN =
            List.of("DocumentReader.java", "FindBar.java", "PlanPart.java", "RowList.java");

    @Test
    void every_page_with_a_skip_link_has_the_guard() {
        assertThat(Arrays.stream(SkipLink.class.getAnnotationsByType(JavaScript.class))
                        .map(JavaScript::value))
                .contains("context://js/steady.js");
    }

    @Test
    void only_paging_and_adding_rows_are_exempt() throws IOException {
        try (var sources = Files.walk(SOURCES)) {
            assertThat(sources.filter(p -> p.toString().endsWith(".java"))
                            .filter(p -> says(p, "Again.on(") || says(p, "data-again"))
                            .map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(AGAIN.stream(), Stream.of("Again.java"))
                            .toList());
        }
    }

    private static boolean says(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
