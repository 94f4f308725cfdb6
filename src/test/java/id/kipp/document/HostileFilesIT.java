package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.sun.net.httpserver.HttpServer;
import id.kipp.document.HostileFiles.Hostile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each of the worst files reaches a state it may end in, within its limit, and this JVM notices nothing of it. Bombs swell
 * to 300 MB here, and to whatever {@code -Dhostile.megabytes=4000} says.
 */
class HostileFilesIT {

    static final Duration LIMIT = Duration.ofSeconds(6);
    static final Reading reading = new Reading(ReadingSettings.standard().with(20_000_000, LIMIT));
    static final String SECRET = "rahasia-negara-7391";

    @AfterAll
    static void close() {
        reading.close();
    }

    @TestFactory
    Stream<DynamicTest> reaches_its_state_in_time_and_leaves_this_jvm_alone() throws IOException {
        var files = new HostileFiles(Integer.getInteger("hostile.megabytes", 300), "file:///nowhere");
        return files.all().stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> endsWell(file)));
    }

    @TestFactory
    Stream<DynamicTest> nothing_it_points_to_is_fetched() throws IOException {
        var secret = Files.writeString(Files.createTempFile("kipp", "secret"), SECRET);
        return Stream.of("http", "file")
                .map(way -> DynamicTest.dynamicTest(way, () -> {
                    var calls = new AtomicInteger();
                    var web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                    web.createContext("/", exchange -> {
                        calls.incrementAndGet();
                        exchange.sendResponseHeaders(200, SECRET.length());
                        try (var body = exchange.getResponseBody()) {
                            body.write(SECRET.getBytes());
                        }
                    });
                    web.start();
                    try {
                        var bait = way.equals("http")
                                ? "http://127.0.0.1:" + web.getAddress().getPort() + "/"
                                : secret.toUri().toString();
                        for (var file : new HostileFiles(1, bait).all()) {
                            if (file.name().matches(".*(xxe|link|script|entities).*")) {
                                assertThat(read(file).findings().passages().toString())
                                        .as(file.name())
                                        .doesNotContain(SECRET);
                            }
                        }
                        assertThat(calls).hasValue(0);
                        assertThat(Path.of("/tmp/kipp-launched")).doesNotExist();
                        assertThat(Path.of("/tmp/kipp-climbed")).doesNotExist();
                    } finally {
                        web.stop(0);
                        Files.deleteIfExists(secret);
                    }
                }));
    }

    private static void endsWell(Hostile file) throws Exception {
        long allocated = allocated();
        long start = System.nanoTime();
        var examined = read(file);
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%-28s %-10s %5d ms  %s%n",
                file.name(),
                examined.findings().state(),
                took.toMillis(),
                examined.findings().mediaType());
        assertThat(examined.findings().state()).isIn(file.allowed());
        assertThat(took).isLessThan(LIMIT.plusSeconds(20)); // and the start of a reader on a busy machine
        assertThat(allocated() - allocated).as("bytes taken in this JVM").isLessThan(30_000_000);
    }

    private static Examined read(Hostile file) throws Exception {
        return reading.examine(new ByteArrayInputStream(file.bytes()));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
