package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages on commands tell the truth. In a page, a block {@code csv NAME} is a file: the first time it is written, later it is
 * what a command must have left there. A block {@code console} is a command with what it says, and at its end the exit code.
 */
class PagesTest {

    private static final Pattern BLOCK = Pattern.compile("```(csv|console) ?(\\S*)\n(.*?)```\n", Pattern.DOTALL);
    private static final String COMMAND = "$ java -jar target/kipp.jar ";
    private static final String EXIT = "$ echo $?\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plan.md", "rank.md"})
    void every_example_does_what_its_page_says(String page) throws IOException {
        var blocks = BLOCK.matcher(Files.readString(Path.of("src/docs", page)))
                .results()
                .toList();
        assertThat(blocks).isNotEmpty();
        for (var block : blocks) {
            if (block.group(1).equals("csv")) {
                file(folder.resolve(block.group(2)), block.group(3));
            } else {
                command(block.group(3));
            }
        }
    }

    private static void file(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            assertThat(file).content().isEqualTo(text);
        } else {
            Files.writeString(file, text);
        }
    }

    private void command(String block) {
        assertThat(block).startsWith(COMMAND).contains(EXIT);
        var lines = block.replace("\\\n", " ").split("\n", 2);
        var told = Shell.run(arguments(lines[0].substring(COMMAND.length())));
        var said = told.err() + told.out() + EXIT + told.code() + "\n";
        assertThat(timeless(said.replace(folder + "/", ""))).isEqualTo(timeless(lines[1]));
    }

    private Object[] arguments(String line) {
        return Stream.of(line.strip().split(" +"))
                .map(word -> word.endsWith(".csv") ? folder.resolve(word) : word)
                .toList()
                .toArray();
    }

    private static String timeless(String text) {
        return text.replaceAll("\"millis\":\\d+", "\"millis\":0");
    }
}
