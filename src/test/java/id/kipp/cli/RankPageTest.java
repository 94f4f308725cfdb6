package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's examples do what the page says: its files are written, its commands run, its answers compared. */
class RankPageTest {

    static final Path PAGE = Path.of("src/docs/rank.md");
    static final Pattern FILE = Pattern.compile("(?s)```csv (\\S+)\n(.*?)```");
    static final Pattern EXAMPLE = Pattern.compile("(?s)```console\n\\$ (.*?)\n(.*?)```");
    static final String COMMAND = "java -jar target/kipp.jar ";

    @TempDir
    Path folder;

    @Test
    void every_example_answers_as_printed() throws IOException {
        var page = Files.readString(PAGE);
        for (var file : matches(FILE, page)) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        var examples = matches(EXAMPLE, page);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(8);
        for (var example : examples) {
            assertThat(answer(example.group(1))).as(example.group(1)).isEqualTo(example.group(2));
        }
    }

    private String answer(String line) throws IOException {
        if (line.startsWith("cat ")) {
            return Files.readString(folder.resolve(line.substring(4)));
        }
        assertThat(line).startsWith(COMMAND);
        var words = line.substring(COMMAND.length()).split("; ")[0].split(" ");
        var shell = Shell.run((Object[]) inFolder(words).toArray(String[]::new));
        var code = line.endsWith("; echo $?") ? shell.code() + "\n" : "";
        return (shell.err() + shell.out()).replace(folder + "/", "").replaceAll("\"millis\":\\d+", "\"millis\":412")
                + code;
    }

    private List<String> inFolder(String... words) {
        var placed = new ArrayList<String>();
        for (var word : words) {
            placed.add(word.endsWith(".csv") ? folder.resolve(word).toString() : word);
        }
        return placed;
    }

    private static List<MatchResult> matches(Pattern pattern, String page) {
        return pattern.matcher(page).results().toList();
    }
}
