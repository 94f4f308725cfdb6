package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.cli.OfflineStore;
import id.kipp.engine.Child;
import id.kipp.store.Aggregate;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.Outbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed anywhere between write, append and handing over: each acknowledged line is in the chain, once. */
@NotOnASecondServer("a process is killed while others write")
class RelayKillIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final int FEW = 3; // the time until the kill begins with them, however busy the machine is
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

    @TempDir
    Path folder;

    public record Thing(@BsonId String id, long version, List<AuditLine> outbox) implements Aggregate {}

    @Test
    void a_killed_relay_chains_every_acknowledged_line_exactly_once() throws Exception {
        var random = new Random(SEED);
        var acknowledged = new HashSet<String>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeAndKill("r" + round, 300 + random.nextInt(700)));
            check(acknowledged, "kill.seed=" + SEED + " round " + round);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(FEW * ROUNDS);
    }

    private void check(HashSet<String> acknowledged, String when) {
        try (var context = OfflineStore.open(folder)) {
            var outbox = context.getBean(Outbox.class);
            outbox.aggregates("things", Thing.class);
            context.getBean(Relay.class).drain();
            var chained = new ArrayList<String>();
            for (var e : context.getBean(AuditStore.class).next(0, 1_000_000))
                if (e.subject().startsWith("thing:")) chained.add(e.about());
            assertThat(chained).as(when).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(outbox.waiting(10)).as(when).isEmpty();
            var broken = new ArrayList<Broken>();
            context.getBean(ChainHolds.class).check(broken::add);
            assertThat(broken).as(when).isEmpty();
        }
    }

    private List<String> writeAndKill(String name, int millis) throws Exception {
        var child = Child.start(RelayKillWriter.class, folder.toString(), name);
        var lines = new ArrayList<String>();
        try (var output = child.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (!line.matches(name + "-.*\\.")) continue; // its log comes first; and cut short by the kill
                lines.add(line.substring(0, line.length() - 1));
                if (lines.size() != FEW) continue;
                Thread.ofVirtual().start(() -> {
                    LockSupport.parkNanos(millis * 1_000_000L);
                    child.destroyForcibly();
                });
            }
        } catch (IOException e) {
            // the pipe broke with the process
        } finally {
            child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        return lines;
    }
}
