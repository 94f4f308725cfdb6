package id.kipp.store;

import id.kipp.engine.EmbeddedServer;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the application that runs on a folder to do something that it alone can. */
public final class Errands {

    private static final long LOOK_MILLIS = 50;

    /** Longer is what holds the folder no application, or one that does not know errands. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Errands() {}

    /** Who holds the store in that folder: a process' number. */
    public static Optional<String> holder(Path data) {
        return EmbeddedServer.holder(data);
    }

    /**
     * Waits until it is done.
     *
     * @param say what the application says before the end
     * @return what it says at the end
     * @throws Refusal what the application refuses; {@code errand.unanswered}, {@code errand.ended}, {@code errand.not-its-owner}, {@code
     *     errand.failed}
     */
    public static Map<String, String> run(
            Path data, String errand, Map<String, String> with, Consumer<Map<String, String>> say) {
        return run(data, errand, with, say, PATIENCE);
    }

    static Map<String, String> run(
            Path data, String errand, Map<String, String> with, Consumer<Map<String, String>> say, Duration patience) {
        var files = ErrandFiles.in(data);
        var id = UUID.randomUUID().toString();
        var asked = new TreeMap<>(with);
        asked.put(ErrandDesk.ERRAND, errand);
        try {
            try {
                files.make();
                files.ask(id, asked);
                return wait(data, files, id, say, System.nanoTime() + patience.toNanos());
            } finally {
                files.forget(id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> wait(
            Path data, ErrandFiles files, String id, Consumer<Map<String, String>> say, long until) throws IOException {
        long read = 0;
        while (true) {
            var alive = holder(data).isPresent() && files.isThere(id); // before it is read what was said last
            var said = files.said(id, read);
            read += said.length;
            for (var words : ErrandFiles.lines(said)) {
                refuse(words);
                if (words.containsKey(ErrandDesk.DONE)) return words;
                say.accept(words);
            }
            if (!alive) throw new Refusal(StoreRefusal.ERRAND_ENDED);
            if (System.nanoTime() > until && Files.deleteIfExists(files.file(id, ErrandFiles.ASK)))
                throw new Refusal(
                        StoreRefusal.ERRAND_UNANSWERED, data, holder(data).orElse("?"));
            LockSupport.parkNanos(LOOK_MILLIS * 1_000_000);
        }
    }

    private static void refuse(Map<String, String> words) {
        @Nullable String key = words.get(ErrandDesk.REFUSED);
        if (key != null) throw new Refusal(() -> key, details(words));
        @Nullable String failure = words.get(ErrandDesk.FAILED);
        if (failure != null) throw new Refusal(StoreRefusal.ERRAND_FAILED, failure);
    }

    private static Object[] details(Map<String, String> words) {
        return Stream.iterate(0, n -> n + 1)
                .takeWhile(n -> words.containsKey(ErrandDesk.DETAIL + n))
                .map(n -> words.get(ErrandDesk.DETAIL + n))
                .toArray();
    }
}
