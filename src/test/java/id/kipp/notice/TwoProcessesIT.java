package id.kipp.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.audit.Chained;
import id.kipp.engine.Child;
import id.kipp.engine.EmbeddedServer;
import id.kipp.engine.EnginePort;
import id.kipp.store.NotOnASecondServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two applications on one database: one carries and tells, and when it is killed the other does. */
@NotOnASecondServer("two processes write at once")
class TwoProcessesIT {

    private static final Duration PATIENCE =
            Duration.ofSeconds(90); // a lease lasts fifteen; a busy machine is no failure

    @TempDir
    Path folder;

    private final Set<String> said = ConcurrentHashMap.newKeySet();

    @Test
    void the_other_takes_over_when_one_is_killed_and_nothing_is_chained_or_told_twice() throws Exception {
        try (var server = EmbeddedServer.start(folder.resolve("data"), 0);
                var port = EnginePort.of(server);
                var client = server.client()) {
            var database = client.getDatabase(EmbeddedServer.DATABASE);
            var first = start("first", port.uri());
            assertThat(soon(() -> said.contains("first ready"))).isTrue();
            assertThat(soon(() -> leads(database).size() > 2)).isTrue();
            var leader = leads(database);
            var second = start("second", port.uri());
            try {
                assertThat(soon(() -> said.contains("second second-99."))).isTrue();
                assertThat(leads(database)).as("one at a time").containsAllEntriesOf(leader);
                first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
                assertThat(soon(() -> leads(database).keySet().containsAll(leader.keySet())
                                && leads(database).values().stream().noneMatch(leader::containsValue)))
                        .as("taken over: %s", leads(database))
                        .isTrue();
                assertThat(soon(() -> said.contains("second done") && isFollowed(database)))
                        .isTrue();
            } finally {
                first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
                second.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            assertOnce(port.uri());
        }
    }

    private void assertOnce(String uri) {
        var acts = Acts.open(at(uri));
        try {
            var written = acts.written();
            assertThat(written)
                    .containsAll(said.stream()
                            .filter(l -> l.endsWith("."))
                            .map(l -> l.substring(l.indexOf(' ') + 1, l.length() - 1))
                            .toList());
            assertThat(acts.bells()).containsExactlyInAnyOrderElementsOf(written);
            assertThat(acts.letters()).containsExactlyInAnyOrderElementsOf(written);
            assertThat(Chained.about(acts.context(), Acts.ACTION)).containsExactlyInAnyOrderElementsOf(written);
            assertThat(Chained.broken(acts.context())).isEmpty();
        } finally {
            acts.close();
        }
    }

    /** Who has each lease of the relay and of the followers. */
    private static Map<String, String> leads(MongoDatabase database) {
        var leads = new HashMap<String, String>();
        for (var lease : database.getCollection("leases").find()) {
            var name = lease.getString("_id");
            if (name.equals("audit-relay") || name.equals("follower notices") || name.equals("follower desk"))
                leads.put(name, lease.getString("holder"));
        }
        return leads;
    }

    /** As many letters as acts. */
    private static boolean isFollowed(MongoDatabase database) {
        return database.getCollection("mails").countDocuments()
                == database.getCollection("acts").countDocuments();
    }

    private Process start(String name, String uri) throws IOException {
        var key = folder.resolve("log.key").toString();
        var child = Child.with(List.of(), ActingChild.class, name, "160", "spring.mongodb.uri", uri, key);
        Thread.ofVirtual().start(() -> {
            try (var output = child.inputReader(StandardCharsets.UTF_8)) {
                for (var line = output.readLine(); line != null; line = output.readLine()) said.add(name + " " + line);
            } catch (IOException e) {
                // the pipe broke with the process
            }
        });
        return child;
    }

    private Map<String, Object> at(String uri) {
        return Map.of(
                "spring.mongodb.uri",
                uri,
                "kipp.demo",
                "false",
                "kipp.second-factor",
                "off",
                "kipp.log.key",
                folder.resolve("log.key").toString());
    }

    private static boolean soon(BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) return false;
            LockSupport.parkNanos(50_000_000);
        }
        return true;
    }
}
