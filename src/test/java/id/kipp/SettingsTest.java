package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of settings in {@code src/docs/operations.md} is the program's own, with what holds without each. */
class SettingsTest {

    private static final Path PAGE = Path.of("src/docs/operations.md");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(kipp\\.[a-z.-]+)(?::([^{}]*))?");
    private static final Pattern ASKED = Pattern.compile("getProperty\\(\"(kipp\\.[a-z.-]+)\"");
    private static final Pattern RECORD =
            Pattern.compile("@ConfigurationProperties\\(\"(kipp[a-z.]*)\"\\)\\s+(?:public )?record \\w+\\(([^{]*)\\)");
    private static final Pattern PART = Pattern.compile("@DefaultValue\\(\"([^\"]*)\"\\) \\w+ (\\w+)");
    private static final Pattern ROW = Pattern.compile("\\| `(kipp\\.[a-z.-]+)` \\| ([^|]+) \\| [^|]+ \\|");

    @Test
    void every_setting_is_in_the_list_and_nothing_else() throws IOException {
        assertThat(listed().keySet()).isEqualTo(read().keySet());
    }

    /** Where the program works it out, the list says so in words. */
    @Test
    void what_holds_without_a_setting_is_what_the_list_says() throws IOException {
        var listed = listed();
        read().forEach((name, value) -> {
            if (value.isBlank() || value.equals("0"))
                assertThat(listed.get(name)).as(name).doesNotStartWith("`0");
            else assertThat(listed.get(name)).as(name).contains("`" + value + "`");
        });
    }

    private static Map<String, String> listed() throws IOException {
        var found = new TreeMap<String, String>();
        for (var row : ROW.matcher(Files.readString(PAGE)).results().toList()) found.put(row.group(1), row.group(2));
        return found;
    }

    private static Map<String, String> read() throws IOException {
        var found = new TreeMap<String, String>();
        for (var file : files()) {
            var text = Files.readString(file);
            for (var record : RECORD.matcher(text).results().toList())
                for (var part : PART.matcher(record.group(2)).results().toList())
                    found.put(record.group(1) + "." + kebab(part.group(2)), part.group(1));
            for (var asked : ASKED.matcher(text).results().toList()) found.putIfAbsent(asked.group(1), "");
            for (var placeholder : PLACEHOLDER.matcher(text).results().toList()) {
                var without = placeholder.group(2) == null ? "" : placeholder.group(2);
                found.merge(placeholder.group(1), without.replaceAll("[$#]$", ""), (a, b) -> a.isBlank() ? b : a);
            }
        }
        return found;
    }

    private static String kebab(String part) {
        return part.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main"))) {
            return all.filter(
                            f -> f.toString().endsWith(".java") || f.toString().endsWith("application.properties"))
                    .toList();
        }
    }
}
