package id.kipp.store;

import id.kipp.engine.EmbeddedServer;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for errands in the folder of the embedded store while the application runs, and does one after the other. */
@Component
class ErrandDesk implements SmartLifecycle {

    static final String ERRAND = "errand";
    static final String DONE = "done";
    static final String REFUSED = "refused";
    static final String FAILED = "failed";
    static final String DETAIL = "detail";

    private static final Logger log = LoggerFactory.getLogger(ErrandDesk.class);
    private static final long LOOK_MILLIS = 500;

    private final ErrandFiles files;
    private final ObjectProvider<EmbeddedServer> embedded;
    private final ObjectProvider<Errand> errands; // looked up late: they depend on services of all modules
    private volatile @Nullable Thread thread;

    ErrandDesk(StoreSettings settings, ObjectProvider<EmbeddedServer> embedded, ObjectProvider<Errand> errands) {
        this.files = ErrandFiles.in(settings.data());
        this.embedded = embedded;
        this.errands = errands;
    }

    @Override
    public synchronized void start() {
        if (embedded.getIfAvailable() == null) return; // on MongoDB each process reaches the store by itself
        try {
            files.make();
            files.forgetOld();
        } catch (IOException e) {
            log.warn("Commands of other processes cannot be answered: {}", e.toString());
            return;
        }
        // an interrupted thread would close the files under the store: this one is only ever told to stop
        var looking = Thread.ofPlatform().daemon().name("errands").unstarted(this::run);
        thread = looking;
        looking.start();
    }

    private void run() {
        while (Thread.currentThread() == thread) {
            look();
            java.util.concurrent.locks.LockSupport.parkNanos(LOOK_MILLIS * 1_000_000);
        }
    }

    private void look() {
        try {
            for (var id : files.asked()) tryOne(id);
        } catch (IOException | RuntimeException e) {
            log.warn("errands could not be looked for", e);
        }
    }

    /** Whatever fails of one is nothing to the next; who asked sees that nobody is at it any more. */
    private void tryOne(String id) throws IOException {
        try {
            run(id);
        } catch (IOException | RuntimeException e) {
            log.warn("an errand could not be answered", e);
            files.forget(id);
        }
    }

    private void run(String id) throws IOException {
        var asked = files.take(id);
        var name = asked.getOrDefault(ERRAND, "");
        log.info("Errand of another process: {}", name);
        try {
            var end = new TreeMap<>(named(name).run(asked, words -> say(id, words)));
            end.put(DONE, "");
            files.say(id, end);
        } catch (Refusal refusal) {
            files.say(id, refused(refusal));
        } catch (RuntimeException e) {
            log.error("The errand {} failed", name, e);
            files.say(id, Map.of(FAILED, e.getClass().getSimpleName()));
        }
    }

    private Errand named(String name) {
        return errands.stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(StoreRefusal.ERRAND_FAILED, name));
    }

    private void say(String id, Map<String, String> words) {
        try {
            files.say(id, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> refused(Refusal refusal) {
        var words = new TreeMap<String, String>();
        words.put(REFUSED, refusal.key());
        var details = refusal.details();
        IntStream.range(0, details.length).forEach(n -> words.put(DETAIL + n, String.valueOf(details[n])));
        return words;
    }

    /** Whatever it is at is done first: half a backup would be nothing. */
    @Override
    public synchronized void stop() {
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
