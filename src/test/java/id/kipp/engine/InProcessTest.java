package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoClient;
import id.kipp.store.NotOnASecondServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The store answers this process and no other. */
@NotOnASecondServer("the embedded engine itself is its subject")
class InProcessTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_store_listens_nowhere() throws IOException {
        var before = listening();
        try (var server = EmbeddedServer.inMemory();
                var client = server.client()) {
            things(client).insertOne(new Document("_id", 1));
            assertThat(listening()).isEqualTo(before);
        }
    }

    @Test
    void replies_of_many_megabytes_come_whole_and_in_order() {
        try (var server = EmbeddedServer.inMemory();
                var client = server.client()) {
            var things = things(client);
            var text = "inovasi ".repeat(20_000);
            for (int i = 0; i < 200; i++) things.insertOne(new Document("_id", i).append("text", text));
            assertThat(things.find().batchSize(0).sort(new Document("_id", 1)).map(d -> d.getInteger("_id")))
                    .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
        }
    }

    /** Java closes a file under a thread that is interrupted while it reads or writes there. */
    @Test
    void whoever_is_interrupted_while_the_store_writes_harms_nobody(@TempDir Path folder) throws Exception {
        try (var server = EmbeddedServer.start(folder, 0);
                var client = server.client()) {
            var things = things(client);
            things.insertOne(new Document("_id", 0));
            var waiting = new CountDownLatch(1);
            server.onCommand(command -> pause(waiting));
            var writer = Thread.ofPlatform()
                    .start(() -> assertThatThrownBy(() -> things.insertOne(new Document("_id", 1)))
                            .isInstanceOf(MongoInterruptedException.class));
            waiting.await();
            writer.interrupt();
            writer.join();
            server.onCommand(null);
            things.insertOne(new Document("_id", 2));
            assertThat(things.distinct("_id", Integer.class)).containsExactlyInAnyOrder(0, 1, 2);
        }
    }

    @Test
    void a_store_that_is_closed_refuses_at_once() {
        var server = EmbeddedServer.inMemory();
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(c -> c.serverSelectionTimeout(200, TimeUnit.MILLISECONDS))
                .build();
        try (var client = server.client(settings, null)) {
            things(client).insertOne(new Document("_id", 1));
            server.close();
            assertThatThrownBy(() -> things(client).insertOne(new Document("_id", 2)))
                    .isInstanceOf(com.mongodb.MongoException.class);
        }
    }

    private static com.mongodb.client.MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("kipp").getCollection("things");
    }

    private static void pause(CountDownLatch begun) {
        begun.countDown();
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of this process. */
    private static Set<String> listening() throws IOException {
        var mine = sockets();
        return Stream.of("/proc/self/net/tcp", "/proc/self/net/tcp6", "/proc/self/net/unix")
                .flatMap(InProcessTest::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(f -> f.length > 9 && f[3].equals("0A") && mine.contains(f[9])
                        || f.length > 6 && f[3].equals("00010000") && mine.contains(f[6]))
                .map(f -> f[3].equals("0A") ? f[9] : f[6])
                .collect(Collectors.toSet());
    }

    private static Set<String> sockets() throws IOException {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.map(InProcessTest::target)
                    .filter(t -> t.startsWith("socket:["))
                    .map(t -> t.substring("socket:[".length(), t.length() - 1))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }
}
