package id.kipp.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import id.kipp.audit.Chained;
import id.kipp.engine.Child;
import id.kipp.engine.EmbeddedServer;
import id.kipp.engine.StoreProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three servers on one store, which is a process of its own. One stands still for longer than its leases last, any of them is killed
 * at any moment and started again ({@code -Dserver.kills=100} for the long run): what was acknowledged is there, chained once, and
 * everybody has one bell and one letter.
 */
class KilledServersIT {

    private static final int SERVERS = 3;
    private static final int KILLS = Integer.getInteger("server.kills", 10);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofSeconds(120); // of a busy machine
    private static final Duration FROZEN = Duration.ofSeconds(16); // the longest lease of a follower is 15

    @RegisterExtension
    final GreenMailExtension mail = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<ServerProcess> all = new ArrayList<>();
    private final List<ServerProcess> serving = new ArrayList<>();
    private Process store;
    private String uri;

    @BeforeEach
    void start() throws Exception {
        store = Child.start(StoreProcess.class, folder.resolve("data").toString());
        var output = store.inputReader(StandardCharsets.UTF_8);
        String line;
        do line = output.readLine();
        while (line != null && !line.startsWith("at "));
        assertThat(line).as("the store came up").isNotNull();
        uri = line.substring("at ".length());
        server();
        await("the first serves", () -> serving.getFirst().hasSaid("ready"));
        while (serving.size() < SERVERS) server();
    }

    @AfterEach
    void end() throws Exception {
        for (var one : all) one.kill();
        store.getOutputStream().close();
        if (!store.waitFor(20, TimeUnit.SECONDS)) store.destroyForcibly();
    }

    @Test
    void killed_and_frozen_at_any_moment_they_lose_double_and_hold_up_nothing() throws Exception {
        var when = "kill.seed=" + SEED;
        try (var client = MongoClients.create(uri)) {
            var database = client.getDatabase(EmbeddedServer.DATABASE);
            var frozen = serving.getFirst(); // has the leases, for it was here first
            await("works " + when, () -> database.getCollection("mails").countDocuments() > 0);
            var holders = holders(database);
            frozen.freeze(true);
            var until = System.nanoTime() + FROZEN.toNanos();
            serving.remove(frozen);
            for (int i = 0; i < KILLS; i++) {
                kill();
                if (frozen != null && System.nanoTime() > until) {
                    assertTaken(database, holders, when);
                    frozen.freeze(false);
                    serving.add(frozen);
                    frozen = null;
                }
            }
            if (frozen != null) {
                while (System.nanoTime() < until) LockSupport.parkNanos(100_000_000);
                frozen.freeze(false);
                serving.add(frozen);
            }
            for (var one : serving)
                await(one.name + " came back, " + when, () -> one.acknowledged().size() > 1);
            for (var one : serving) one.actNoMore();
            for (var one : serving) await(one.name + " is done, " + when, () -> one.hasSaid("done"));
            tenMinutesLater(database);
            await("everything was told, " + when, () -> isToldAndSent(database));
            for (var one : serving) assertThat(one.stop()).as("stopping").isLessThan(Duration.ofSeconds(15));
        }
        assertOnce(when);
    }

    /** Once it has acted again since the last time, so that each time something is going on; a starting one, now and then. */
    private void kill() throws Exception {
        var one = serving.get(random.nextInt(serving.size()));
        var before = acts();
        await("goes on after a kill", () -> acts() > before + 3);
        LockSupport.parkNanos(random.nextInt(400) * 1_000_000L);
        one.kill();
        serving.remove(one);
        server();
    }

    private int acts() {
        return serving.stream().mapToInt(s -> s.acknowledged().size()).sum();
    }

    private void server() throws IOException {
        var key = folder.resolve("log.key").toString();
        var one = new ServerProcess("s" + all.size(), uri, key, mail.getSmtp().getPort(), all.isEmpty());
        all.add(one);
        serving.add(one);
    }

    /** What the frozen one had to do others do. */
    private static void assertTaken(MongoDatabase database, Map<String, String> before, String when) {
        var now = holders(database);
        assertThat(now.get("audit-relay")).as("relay, %s", when).isNotEqualTo(before.get("audit-relay"));
    }

    private static Map<String, String> holders(MongoDatabase database) {
        var holders = new HashMap<String, String>();
        for (var lease : database.getCollection("leases").find())
            holders.put(lease.getString("_id"), lease.getString("holder"));
        return holders;
    }

    /** A letter that was on its way when its server died is taken up again after that time. */
    private static void tenMinutesLater(MongoDatabase database) {
        database.getCollection("mails")
                .updateMany(new Document("state", "SENDING"), new Document("$set", new Document("due", new Date(0))));
    }

    private static boolean isToldAndSent(MongoDatabase database) {
        var mails = database.getCollection("mails");
        return mails.countDocuments() == database.getCollection("acts").countDocuments()
                && mails.countDocuments(new Document("state", "SENT")) == mails.countDocuments();
    }

    private void assertOnce(String when) throws Exception {
        var acts = Acts.open(Map.of(
                "spring.mongodb.uri",
                uri,
                "kipp.demo",
                "false",
                "kipp.second-factor",
                "off",
                "kipp.log.key",
                folder.resolve("log.key").toString()));
        try {
            var written = acts.written();
            var acknowledged =
                    all.stream().flatMap(s -> s.acknowledged().stream()).toList();
            assertThat(acknowledged).as(when).hasSizeGreaterThan(3 * KILLS);
            assertThat(written).as(when).containsAll(acknowledged);
            assertThat(acts.bells()).as(when).containsExactlyInAnyOrderElementsOf(written);
            assertThat(Chained.about(acts.context(), Acts.ACTION))
                    .as(when)
                    .containsExactlyInAnyOrderElementsOf(written);
            assertThat(Chained.broken(acts.context())).as(when).isEmpty();
            assertSent(written.size(), when);
        } finally {
            acts.close();
        }
    }

    /** Each under its own number; one that was on its way when its server died perhaps once more, under the same. */
    private void assertSent(int letters, String when) throws Exception {
        var numbers = new HashMap<String, Integer>();
        for (var one : mail.getReceivedMessages()) numbers.merge(one.getHeader("Message-ID")[0], 1, Integer::sum);
        var twice = numbers.values().stream().filter(n -> n > 1).toList();
        assertThat(numbers).as(when).hasSize(letters);
        assertThat(twice).as(when).hasSizeLessThanOrEqualTo(KILLS + 1).allMatch(n -> n == 2);
    }

    private static void await(String what, BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(until);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
