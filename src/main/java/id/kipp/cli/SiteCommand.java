package id.kipp.cli;

import id.kipp.site.Archive;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the public site into a folder, so that it stays readable where no server is. */
@Command(name = "site", sortOptions = false)
final class SiteCommand implements Runnable {

    private static final int TOLD_EVERY = 1_000;
    private static final int PATIENCE = 60;

    private final Console console;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "kipp.site.out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    SiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var start = System.nanoTime();
        var stopped = new AtomicBoolean();
        var done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, done)));
        try (var services = Offline.open()) {
            var written = services.get(Archive.class).write(out, files -> {
                if (files > 0 && files % TOLD_EVERY == 0) console.say("site.progress", files);
                return !stopped.get();
            });
            var fields = new LinkedHashMap<String, Object>();
            fields.put("pages", written.pages());
            fields.put("files", written.files());
            fields.put("bytes", written.bytes());
            fields.put("millis", (System.nanoTime() - start) / 1_000_000);
            console.json(fields);
        } finally {
            done.countDown();
        }
    }

    /** Whoever breaks it off waits until what was begun is away again. */
    private static void stop(AtomicBoolean stopped, CountDownLatch done) {
        stopped.set(true);
        try {
            done.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
