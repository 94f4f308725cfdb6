package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.kipp.cli.OfflineStore;
import id.kipp.cli.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The pages on {@code export} and {@code verify} tell the truth: every command says what stands below it. */
@TestMethodOrder(OrderAnnotation.class)
class LogPagesTest {

    private static final Pattern BLOCK = Pattern.compile("```console ?(\\S*)\n(.*?)```\n", Pattern.DOTALL);
    private static final String KIPP = "java -jar target/kipp.jar ";
    private static final Set<String> FILES =
            Set.of("kunci.txt", "akar.json", "kunci-lain.txt", "akar-lain.json", "tidak-ada.txt", "kunci.txt/lain");

    @TempDir
    static Path folder;

    private static int code;

    @BeforeAll
    static void play() throws IOException {
        System.setProperty("kipp.data", folder.resolve("data").toString());
        try (var context = Played.daysAgo(folder.resolve("data"))) {
            Played.in(context);
            Played.key(context, folder);
            Played.root(context, folder);
        }
        Files.writeString(folder.resolve("kunci-lain.txt"), "5".repeat(64) + "\n");
        var root = Files.readString(folder.resolve("akar.json"));
        Files.writeString(folder.resolve("akar-lain.json"), root.replaceFirst("\"date\":\"....", "\"date\":\"2000"));
        Files.copy(Path.of("src/verify/verify.py"), folder.resolve("verify.py"));
    }

    @AfterAll
    static void forget() {
        System.clearProperty("kipp.data");
    }

    @Test
    @Order(1)
    void exporting() throws IOException {
        page("export.md");
    }

    @Test
    @Order(2)
    void verifying() throws IOException {
        assumeThat(Python.isHere()).isTrue();
        page("verify.md");
    }

    private static void page(String name) throws IOException {
        var blocks = BLOCK.matcher(Files.readString(Path.of("src/docs", name)))
                .results()
                .toList();
        assertThat(blocks).hasSizeGreaterThan(4);
        for (var block : blocks) {
            var said = new StringBuilder();
            for (var line : block.group(2).split("\n")) {
                if (line.startsWith("$ "))
                    said.append(line).append('\n').append(told(block.group(1), line.substring(2)));
            }
            assertThat(settled(said.toString())).isEqualTo(settled(block.group(2)));
        }
    }

    private static String told(String where, String command) throws IOException {
        if (where.equals("running")) {
            try (var application = OfflineStore.open(folder.resolve("data"))) {
                return told("", command);
            }
        }
        if (where.equals("elsewhere"))
            System.setProperty("kipp.data", folder.resolve("kosong/data").toString());
        try {
            return command.startsWith(KIPP) ? kipp(command.substring(KIPP.length())) : shell(command);
        } finally {
            System.setProperty("kipp.data", folder.resolve("data").toString());
        }
    }

    private static String kipp(String arguments) {
        var words = Stream.of(arguments.split(" "))
                .map(w -> FILES.contains(w) || w.matches("[a-z-]+") && isFolder(w) ? folder.resolve(w) : w)
                .toArray();
        var told = Shell.run(words);
        code = told.code();
        return told.err() + told.out();
    }

    private static boolean isFolder(String word) {
        return Files.isDirectory(folder.resolve(word))
                || Set.of("ekspor", "ekspor-nama", "lain", "tidak-ada").contains(word);
    }

    private static String shell(String command) throws IOException {
        if (command.equals("echo $?")) return code + "\n";
        var process = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            code = process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return said;
    }

    /** Without what is different every time, or grows with what is recorded: hashes, names made up, times, sizes, the process. */
    private static String settled(String text) {
        return text.replace(folder + "/", "")
                .replaceAll("\\b[0-9a-f]{64}\\b", "…")
                .replaceAll("\\bT[0-9a-f]{8}\\b", "2026")
                .replaceAll("(line |baris |jsonl:)\\d+", "$11") // the chain takes what was written at once in any order
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "…")
                .replaceAll("\"(lines|entries)\":\\d+", "\"$1\":1")
                .replaceAll("\"millis\":\\d+", "\"millis\":0")
                .replaceAll("PID \\d+", "PID 4711");
    }
}
