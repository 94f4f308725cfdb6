package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * No library of the jar is older than the one in which a published fault was mended, of those written down in {@code
 * published-faults.csv} (from the GitHub Advisory Database and OSV, by hand; {@code src/docs/security.md} has the command that
 * asks them).
 */
class PublishedFaultsTest {

    private static final String PACKED = "src/main/resources/META-INF/sbom/application.cdx.json";

    @Test
    void no_library_is_older_than_the_one_that_mends_a_published_fault() throws IOException {
        var packed = packed();
        for (var line : faults()) {
            var version = packed.get(line[0]);
            assertThat(version)
                    .as("%s is in the jar; else its line has no meaning", line[0])
                    .isNotNull();
            assertThat(isOlder(version, line[1]))
                    .as("%s %s against %s, mended in %s", line[0], version, line[2], line[1])
                    .isFalse();
        }
    }

    @Test
    void versions_are_compared_as_numbers() {
        assertThat(isOlder("11.0.9", "11.0.26")).isTrue();
        assertThat(isOlder("4.2.18.Final", "4.2.18")).isFalse();
        assertThat(isOlder("1.86", "1.85")).isFalse();
    }

    private static List<String[]> faults() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/published-faults.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 3))
                .toList();
    }

    private static Map<String, String> packed() throws IOException {
        var all = new HashMap<String, String>();
        JsonMapper.shared()
                .readTree(Files.readString(Path.of(PACKED)))
                .path("components")
                .forEach(c -> all.put(
                        c.path("group").asString() + "/" + c.path("name").asString(),
                        c.path("version").asString()));
        return all;
    }

    private static boolean isOlder(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other)) < 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[.-]"))
                .filter(part -> part.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
