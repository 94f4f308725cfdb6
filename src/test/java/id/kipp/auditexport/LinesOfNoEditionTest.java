package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is chained of replications stands on the page of the log's format. */
class LinesOfNoEditionTest {

    private static final Path SOURCES = Path.of("src/main/java/id/kipp/replication");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:written|lined)\\(\\s*actor,\\s*\"(?:replication|need|shared-problem)\\.([a-z-]+)\"");

    @Test
    void every_action_of_replications_needs_and_shared_problems_is_on_the_page() throws IOException {
        var page = Files.readString(Path.of("src/docs/log-format.md"));
        var section = page.substring(page.indexOf("## Lines of no edition"), page.indexOf("## What is checked"));
        var actions = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList())
                WRITTEN.matcher(Files.readString(file)).results().forEach(r -> actions.add(r.group(1)));
        }
        assertThat(actions).hasSizeGreaterThan(15).allSatisfy(a -> assertThat(section)
                .containsPattern("`(?:need|shared-problem)?\\.?" + a + "`"));
    }
}
