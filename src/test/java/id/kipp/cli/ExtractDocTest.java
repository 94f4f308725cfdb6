package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.document.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples on the command's page do what the page says. */
class ExtractDocTest {

    static final Pattern EXAMPLE =
            Pattern.compile("```console\n\\$ java -jar kipp.jar (.*?)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    static Path folder;

    @BeforeAll
    static void files() throws IOException {
        var words = List.of("Yang bertanda tangan di bawah ini menyatakan bahwa isinya benar.");
        Files.write(folder.resolve("surat.pdf"), SampleFiles.letter("Surat pernyataan", words));
        Files.write(folder.resolve("pindaian.pdf"), SampleFiles.scan("Surat pernyataan", words));
        Files.write(folder.resolve("terkunci.pdf"), SampleFiles.encrypted("Surat pernyataan", words));
        Files.write(folder.resolve("laporan.pdf"), SampleFiles.docx("Surat pernyataan", words));
        Files.write(folder.resolve("kosong.pdf"), new byte[0]);
        Files.writeString(folder.resolve("catatan.txt"), "Rapat hari Senin.\n");
    }

    @TestFactory
    Stream<DynamicTest> every_example_gives_what_the_page_shows() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(Path.of("src/docs/extract.md")))
                .results()
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
        return examples.stream().map(e -> DynamicTest.dynamicTest(e.group(1), () -> run(e.group(1), e.group(2))));
    }

    private static void run(String command, String shown) {
        var arguments = Arrays.stream(command.split(" "))
                .map(word -> word.contains(".") ? folder.resolve(word) : word)
                .toArray();
        var told = Shell.run(arguments);
        assertThat(settled(told.err() + told.out())).isEqualTo(settled(shown));
        assertThat(told.code()).isEqualTo(told.err().isEmpty() ? 0 : 2);
    }

    /** Without what differs from machine to machine. */
    private static String settled(String text) {
        return text.replace(folder + "/", "")
                .replaceAll("\"millis\":\\d+", "\"millis\":0")
                .replaceAll("\"sha256\":\"(?!e3b0c442)[^\"]*\"", "\"sha256\":\"…\"");
    }
}
