package id.kipp;

import com.mongodb.client.MongoDatabase;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.Followers;
import id.kipp.store.CommandCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * One job of the benchmark of the desks, in a process of its own: {@code fill FOLDER SIZE}, {@code start FOLDER SIZE}, {@code
 * load FOLDER SIZE}, {@code acts FOLDER SIZE [NAME…]}. Lines of CSV go to standard output, everything else to standard error.
 */
final class NationalBench {

    private static final int PEOPLE = 60;
    private static final Duration LOAD = Duration.ofSeconds(45);
    private static final List<String> AT_WORK = List.of(
            "worklist",
            "sheet-open",
            "line-save",
            "consolidation",
            "bell",
            "unit",
            "agency",
            "screening-list",
            "control-room");

    private final Path folder;
    private final int size;
    private final CommandCount replies = new CommandCount();

    private NationalBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    public static void main(String[] args) throws Exception {
        var csv = System.out;
        System.setOut(System.err); // what the application logs
        var bench = new NationalBench(Path.of(args[1]), Integer.parseInt(args[2]));
        var only = List.of(args).subList(3, args.length);
        switch (args[0]) {
            case "fill" -> bench.fill();
            case "start" -> csv.println(bench.start());
            case "load" -> csv.println(bench.load());
            case "acts" -> bench.acts(only, csv);
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.exit(0);
    }

    private void fill() {
        var began = System.nanoTime();
        try (var context = application()) {
            National.fill(context, size);
            System.err.printf("filled in %d s%n", (System.nanoTime() - began) / 1_000_000_000);
            awaitQuiet(context);
        }
        System.err.printf("filled, and everything chained, in %d s%n", (System.nanoTime() - began) / 1_000_000_000);
    }

    /** Until no line waits in any document. */
    private void awaitQuiet(ConfigurableApplicationContext context) {
        context.getBean(AuditTrail.class).drain(new NationalPeople(size).administrator);
        var database = context.getBean(MongoDatabase.class);
        for (var name : database.listCollectionNames()) {
            while (database.getCollection(name).countDocuments(new Document("outbox.0", new Document("$exists", true)))
                    > 0) LockSupport.parkNanos(500_000_000);
        }
        caughtUp(context);
    }

    /** What is counted from the trail has been counted. */
    private void caughtUp(ConfigurableApplicationContext context) {
        var followers = context.getBean(Followers.class);
        var administrator = new NationalPeople(size).administrator;
        do followers.settle();
        while (followers.lags(administrator).stream().anyMatch(l -> l.behind() > 0));
    }

    /** From nothing to a first page, as one who starts the application sees it. */
    private String start() throws IOException, InterruptedException {
        var took = new ArrayList<Double>();
        for (var i = 0; i < 3; i++) took.add(Started.once(folder));
        return new Measure(replies, size).line("start", took, 0, 0, 0);
    }

    private void acts(List<String> only, java.io.PrintStream csv) {
        try (var context = application()) {
            caughtUp(context);
            var measure = new Measure(replies, size);
            for (var act : new NationalDesks(context, size).acts()) {
                if (only.isEmpty() || only.contains(act.name())) csv.println(measure.line(act));
            }
        }
    }

    /** Sixty people at once for three quarters of a minute: megabytes resident, looked at four times a second. */
    private String load() throws IOException {
        try (var context = application();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = new NationalDesks(context, size)
                    .acts().stream().filter(a -> AT_WORK.contains(a.name())).toList();
            var over = new AtomicBoolean();
            var turn = new AtomicInteger();
            var failed = new AtomicInteger();
            for (var person = 0; person < PEOPLE; person++) {
                threads.execute(() -> {
                    while (!over.get()) work(acts, turn.getAndIncrement(), failed);
                });
            }
            var samples = new ArrayList<Double>();
            var until = System.nanoTime() + LOAD.toNanos();
            while (System.nanoTime() < until) {
                LockSupport.parkNanos(250_000_000);
                samples.add(resident());
            }
            over.set(true);
            System.err.printf("%d acts by %d people, %d failed%n", turn.get(), PEOPLE, failed.get());
            return new Measure(replies, size).line("memory", samples, 0, 0, 0);
        }
    }

    private static void work(List<NationalDesks.Act> acts, int turn, AtomicInteger failed) {
        try {
            acts.get(turn % acts.size()).turn().apply(turn / acts.size()).run();
            LockSupport.parkNanos(300_000_000); // people read, too
        } catch (RuntimeException e) {
            failed.incrementAndGet(); // two on one sheet, or an act that this size is too much for
        }
    }

    private static double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private ConfigurableApplicationContext application() {
        return new SpringApplicationBuilder(Application.class)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>)
                        c -> c.registerBean("replies", CommandCount.class, () -> replies))
                .run(Started.arguments(folder, 0).toArray(String[]::new));
    }
}
