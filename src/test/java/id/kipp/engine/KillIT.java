package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.store.NotOnASecondServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A child process writes from several threads and is killed with {@code kill -9} in the middle, again and again on the same
 * folder. {@code -Dkill.rounds=} for more than four, {@code -Dkill.seed=} to choose the same moments again.
 */
@NotOnASecondServer("the embedded engine itself is its subject")
class KillIT {

    static final int ROUNDS = Integer.getInteger("kill.rounds", 4);
    static final long SEED = Long.getLong("kill.seed", System.nanoTime());

    final Acknowledged acknowledged = new Acknowledged();

    @TempDir
    Path folder;

    @Test
    void a_killed_process_loses_nothing_it_acknowledged() throws Exception {
        System.out.printf("kill test: %d rounds, -Dkill.seed=%d%n", ROUNDS, SEED);
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.remember(writeAndKill(round, 50 + random.nextInt(500)));
            acknowledged.check(folder, "kill.seed=" + SEED + " round " + round);
        }
        assertThat(acknowledged.documents()).as("enough to say something").isGreaterThan(2 * ROUNDS);
        assertThat(acknowledged.files()).isPositive();
    }

    /** @param millis until the kill, from when there is enough to say something: a busy machine may be long in coming to it */
    private List<String> writeAndKill(int round, int millis) throws Exception {
        var child = Child.start(KillTestWriter.class, folder.toString(), "r" + round);
        var lines = new ArrayList<String>();
        var begun = false;
        try (var output = child.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (!line.matches("(document|file) .*\\.")) continue; // its log comes first; and cut short by the kill
                lines.add(line.substring(0, line.length() - 1));
                if (begun || count(lines, "document ") < 3 || count(lines, "file ") < 1) continue;
                begun = true;
                Thread.ofVirtual().start(() -> {
                    sleep(millis);
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

    private static long count(List<String> lines, String what) {
        return lines.stream().filter(line -> line.startsWith(what)).count();
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
