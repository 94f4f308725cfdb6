package id.kipp.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our commands, operators and indexes are understood by a server that is not ours, with one writer at a time. No more is shown
 * by it: that server has no transactions, and of two who write a version at once both may be told that they did.
 */
class SecondServerIT {

    /** Enough on a machine that does other things beside it; alone it takes a quarter of that. */
    private static final Duration WITHIN = Duration.ofMinutes(20);

    @TempDir
    Path folder;

    @Test
    void the_tests_of_stores_and_a_story_hold_on_a_server_that_is_not_ours() throws Exception {
        holds("stores");
    }

    /** Minutes of the processor: that server reads a whole collection for most of what an index answers elsewhere. */
    @Test
    @EnabledIfSystemProperty(named = "second-server.demo", matches = "true")
    void the_demo_fills_and_shows_its_pages_on_a_server_that_is_not_ours() throws Exception {
        holds("demo");
    }

    private void holds(String what) throws Exception {
        var log = Path.of("target/second/" + what + ".log");
        Files.createDirectories(log.getParent());
        var began = System.nanoTime();
        try (var server = new SecondServer(folder)) {
            System.out.println("second server: built and started in " + seconds(began) + " s");
            var tests = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx1g",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:+EnableDynamicAgentLoading",
                            "-Dkipp.test.fork=second",
                            "-Dkipp.test.one-writer=true",
                            "-Djqwik.database=target/jqwik-database-second",
                            "-Dspring.mongodb.uri=" + server.uri(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OnSecondServer.class.getName(),
                            what))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                assertThat(tests.waitFor(WITHIN.toSeconds(), TimeUnit.SECONDS))
                        .as("ended within %s", WITHIN)
                        .isTrue();
            } finally {
                tests.destroyForcibly();
                Files.readAllLines(log).stream()
                        .filter(line -> line.startsWith("second server: "))
                        .forEach(System.out::println);
                System.out.println("second server: ended after " + seconds(began) + " s");
            }
            assertThat(tests.exitValue()).as("see %s", log).isZero();
        }
    }

    private static long seconds(long began) {
        return (System.nanoTime() - began) / 1_000_000_000;
    }
}
