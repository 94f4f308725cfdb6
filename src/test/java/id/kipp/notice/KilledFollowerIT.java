package id.kipp.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.audit.Chained;
import id.kipp.engine.Child;
import id.kipp.store.NotOnASecondServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application killed between the write of an act and the last of what follows from it: everybody is told, and told once. It is
 * killed after each of the four; {@code -Dkill.points=all} before and between them as well.
 */
@NotOnASecondServer("a process is killed while others write")
class KilledFollowerIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 1);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

    private static final boolean ALL = "all".equals(System.getProperty("kill.points"));

    /** @param after the command, else before it */
    private record Point(String command, String collection, boolean after) {}

    private static final List<Point> EACH = List.of(
            new Point("insert", "acts", true), // written
            new Point("insert", "auditChain", true), // chained
            new Point("update", "inboxes", true), // bells without letters
            new Point("update", "followers", true)); // its place remembered

    private static final List<Point> BETWEEN = List.of(
            new Point("insert", "auditChain", false),
            new Point("update", "inboxes", false),
            new Point("insert", "mails", true)); // done

    private static final List<Point> POINTS =
            ALL ? Stream.of(EACH, BETWEEN).flatMap(List::stream).toList() : EACH;

    @TempDir
    Path folder;

    @Test
    void killed_at_each_point_on_the_way_of_an_act_everybody_is_told_once() throws Exception {
        var random = new Random(SEED);
        var acknowledged = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++)
            for (var point : POINTS)
                acknowledged.addAll(actAndKill(round + "-" + POINTS.indexOf(point), point, 1 + random.nextInt(4)));
        var acts = Acts.open(Map.of("kipp.data", data(), "kipp.demo", "false", "kipp.second-factor", "off"));
        try {
            Chained.begin(acts.context());
            acts.context().getBean(id.kipp.audit.Followers.class).settle();
            var written = acts.written();
            var when = "kill.seed=" + SEED;
            assertThat(acknowledged).as(when).hasSizeGreaterThan(POINTS.size());
            assertThat(written).as(when).containsAll(acknowledged);
            assertThat(Chained.about(acts.context(), Acts.ACTION))
                    .as(when)
                    .containsExactlyInAnyOrderElementsOf(written);
            assertThat(acts.bells()).as(when).containsExactlyInAnyOrderElementsOf(written);
            assertThat(acts.letters()).as(when).containsExactlyInAnyOrderElementsOf(written);
            assertThat(Chained.broken(acts.context())).as(when).isEmpty();
        } finally {
            acts.close();
        }
    }

    /** Gives the acts that were acknowledged. */
    private List<String> actAndKill(String name, Point point, int nth) throws Exception {
        var stop = List.of(
                "-Dstop.command=" + point.command(),
                "-Dstop.collection=" + point.collection(),
                "-Dstop.after=" + point.after(),
                "-Dstop.nth=" + nth);
        var child = Child.with(stop, ActingChild.class, name, "200", "kipp.data", data(), data() + "/log.key");
        var acknowledged = new ArrayList<String>();
        var came = false;
        try (var output = child.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.endsWith(".") && line.startsWith(name)) acknowledged.add(line.substring(0, line.length() - 1));
                came |= line.equals("here");
                var enough =
                        acknowledged.size() > 1 || point.collection().equals("acts"); // there nothing else is acted
                if (came && enough || line.equals("done")) child.destroyForcibly();
            }
        } catch (IOException e) {
            // the pipe broke with the process
        } finally {
            child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(came).as("came to %s", point).isTrue();
        return acknowledged;
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}
