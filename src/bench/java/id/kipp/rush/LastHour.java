package id.kipp.rush;

import id.kipp.account.RushAccounts;
import id.kipp.document.SampleFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the last hour before a deadline in a minute, over HTTP on loopback, against the application in a process of its own: {@code
 * FOLDER PEOPLE EVALUATORS VISITORS SECONDS PACE ACTS}. What it saw goes to standard output.
 */
final class LastHour {

    private static final int AT_ONCE = 16; // who sign in; a crowd at the door is another question
    private static final int AFTER = 8; // seconds in which people go on after closing
    private static final int VISITOR_PAUSE = 5;
    private static final int HANDS = 12; // who save at the same time where acts are counted and not seconds
    private static final int WARM = 10; // a tenth of the acts come before the heap is looked at first

    /**
     * How the run is laid out.
     *
     * @param pace seconds between two saves of a person
     * @param acts how many saves come before the last hour, to see whether they leave something in memory
     */
    record Plan(Path folder, int people, int evaluators, int visitors, int seconds, int pace, int acts) {

        static Plan of(String[] args) {
            var figures = List.of(args).subList(1, args.length).stream()
                    .map(Integer::parseInt)
                    .toList();
            return new Plan(
                    Path.of(args[0]),
                    figures.get(0),
                    figures.get(1),
                    figures.get(2),
                    figures.get(3),
                    figures.get(4),
                    figures.get(5));
        }
    }

    private final Plan plan;
    private final Process server;
    private final PrintStream orders;
    private final BufferedReader answers;
    private final RushFigures figures = new RushFigures();
    private final HttpClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LastHour(Plan plan) throws IOException {
        this.plan = plan;
        this.server = new ProcessBuilder(command(plan))
                .redirectError(plan.folder().resolve("server.log").toFile())
                .start();
        this.orders = new PrintStream(server.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(threads)
                .build();
    }

    public static void main(String[] args) throws Exception {
        var hour = new LastHour(Plan.of(args));
        try {
            hour.play();
        } finally {
            hour.server.destroy();
            if (!hour.server.waitFor(30, TimeUnit.SECONDS)) hour.server.destroyForcibly();
        }
        System.exit(0);
    }

    private static List<String> command(Plan plan) {
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(List.of(
                System.getenv().getOrDefault("KIPP_SERVER_OPTIONS", "-Xmx1g").split(" ")));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogging.level.root=warn",
                "-Dspring.main.banner-mode=off",
                "-cp",
                System.getProperty("java.class.path"),
                RushServer.class.getName(),
                plan.folder().resolve("data").toString(),
                String.valueOf(plan.people()),
                String.valueOf(plan.evaluators()),
                plan.folder().resolve("people.json").toString()));
        return command;
    }

    private void play() throws Exception {
        var began = System.nanoTime();
        var address = URI.create("http://127.0.0.1:" + answer("up") + "/");
        said("filled and started in %d s", (System.nanoTime() - began) / 1_000_000_000);
        var file = Files.readString(plan.folder().resolve("people.json"));
        var people = List.of(JsonMapper.shared().readValue(file, RushServer.Person[].class));
        var pdf = SampleFiles.letter("Surat", List.of("Isi surat yang ditandatangani. ".repeat(200)));
        var all = people.stream()
                .map(p -> new RushPerson(p, new RushPage(client, address, figures), figures, plan.pace(), pdf))
                .toList();
        var empty = heap();
        each(all, p -> p.signIn(RushAccounts.PASSWORD));
        each(all, RushPerson::desk);
        var idle = heap();
        each(all, p -> p.open(client));
        var open = heap();
        var in = all.stream().filter(RushPerson::isIn).count();
        said(
                "heap: %.0f kB a session with its first page, %.0f kB a form or sheet beside it (%d people inside, %.0f MB without them)",
                (idle - empty) / 1024.0 / in, (open - idle) / 1024.0 / in, in, empty / 1048576.0);
        if (plan.acts() > 0) endure(all);
        var before = acts();
        rush(all, address);
        said("heap: %.1f MB more after %d acts than before them", (heap() - open) / 1048576.0, acts() - before);
        if (plan.people() > 0) extend(all);
        settle(all);
    }

    /** Saves without a pause; what they leave in memory is seen between the first tenth of them and the last. */
    private void endure(List<RushPerson> all) throws Exception {
        order("close " + (System.currentTimeMillis() + 86_400_000));
        answer("moved");
        var began = System.nanoTime();
        var inside = all.stream().filter(RushPerson::isIn).toList();
        save(inside, plan.acts() / WARM);
        var first = acts();
        var early = heap();
        save(inside, plan.acts());
        var late = heap();
        said(
                "heap: %.1f MB after %d acts, %.1f MB after %d (%.2f %% more), %d s",
                early / 1048576.0,
                first,
                late / 1048576.0,
                acts(),
                100.0 * (late - early) / early,
                (System.nanoTime() - began) / 1_000_000_000);
    }

    private void save(List<RushPerson> inside, int until) throws InterruptedException {
        var going = new ArrayList<Callable<Void>>();
        for (var hand = 0; hand < HANDS; hand++) {
            var first = hand;
            going.add(() -> {
                for (var turn = 1; acts() < until && figures.failures() < HANDS; turn++)
                    for (var i = first; i < inside.size() && acts() < until; i += HANDS)
                        inside.get(i).save(turn, Long.MAX_VALUE);
                return null;
            });
        }
        done(going);
    }

    private long acts() {
        return figures.counted("saves acknowledged") + figures.counted("scores acknowledged");
    }

    private void rush(List<RushPerson> all, URI address) throws Exception {
        var closes = System.currentTimeMillis() + plan.seconds() * 1_000L;
        order("close " + closes);
        answer("moved");
        figures.measure(true);
        var until = closes + AFTER * 1_000L;
        var going = new ArrayList<Callable<Void>>();
        for (var person : all) going.add(() -> person.work(closes, until));
        for (var i = 0; i < plan.visitors(); i++) {
            var page = new RushPage(client, address, figures);
            var which = i;
            going.add(() -> visit(page, which, until));
        }
        done(going);
        figures.measure(false);
        System.out.println(RushFigures.HEADER);
        figures.lines().forEach(System.out::println);
    }

    private static Void visit(RushPage page, int which, long until) throws Exception {
        var pages = List.of("", "katalog", "katalog?cari=layanan+" + which);
        for (var i = which; System.currentTimeMillis() < until; i++) {
            page.read("visitor", pages.get(i % pages.size()), 200);
            Thread.sleep(VISITOR_PAUSE * 1_000L);
        }
        return null;
    }

    /** After closing it is extended: how long until the last open page has been told. */
    private void extend(List<RushPerson> all) throws Exception {
        var writers = all.stream().filter(p -> p.isWriting() && p.isIn()).toList();
        var at = System.currentTimeMillis();
        order("close " + (at + 3_600_000));
        answer("moved");
        for (var wait = 0; wait < 100 && !writers.stream().allMatch(p -> p.hasHeardOfMove(at)); wait++)
            Thread.sleep(100);
        var last = writers.stream().mapToLong(RushPerson::moved).max().orElse(at);
        said(
                "extended: told to %d of %d open pages, the last after %d ms",
                writers.stream().filter(p -> p.hasHeardOfMove(at)).count(), writers.size(), last - at);
    }

    private void settle(List<RushPerson> all) throws Exception {
        var file = plan.folder().resolve("stored.json");
        order("stored " + file);
        answer("stored");
        var held = JsonMapper.shared().readTree(Files.readString(file));
        all.stream()
                .filter(RushPerson::isWriting)
                .forEach(p -> p.compare(held.path(p.proposal()), JsonMapper.shared()));
        for (var what : List.of(
                "in line with a place",
                "in line without a place",
                "saves acknowledged",
                "sections stored otherwise than acknowledged",
                "uploads acknowledged",
                "uploads missing",
                "uploads double",
                "sent acknowledged",
                "sent but not stored so",
                "stored as sent, never acknowledged",
                "scores acknowledged",
                "after closing: refused with the sentence",
                "after closing: uploads refused",
                "after closing: taken",
                "before closing: refused")) said("%s: %d", what, figures.counted(what));
        said(
                "failed requests: %d; broke first: %s",
                figures.failures(), figures.brokeFirst().orElse("nothing"));
        order("stop");
        said("stopping took %s ms", answer("stopped"));
    }

    private interface Doing {
        void by(RushPerson person) throws Exception;
    }

    private void each(List<RushPerson> all, Doing doing) throws InterruptedException {
        var room = new Semaphore(AT_ONCE);
        var going = new ArrayList<Callable<Void>>();
        for (var person : all)
            going.add(() -> {
                room.acquire();
                try {
                    doing.by(person);
                } finally {
                    room.release();
                }
                return null;
            });
        done(going);
    }

    /** Whoever breaks off is counted, and keeps nobody else. */
    private void done(List<Callable<Void>> going) throws InterruptedException {
        for (var one : threads.invokeAll(going)) {
            if (one.state() == Future.State.FAILED)
                figures.failed(
                        "person",
                        one.exceptionNow() + " at " + one.exceptionNow().getStackTrace()[0]);
        }
    }

    private long heap() throws IOException {
        order("heap");
        return Long.parseLong(answer("heap").split(" ")[0]);
    }

    private void order(String line) {
        orders.println(line);
    }

    private String answer(String word) throws IOException {
        var line = answers.readLine();
        if (line == null || !line.startsWith(word + " ")) throw new IOException("the server says " + line);
        return line.substring(word.length() + 1);
    }

    private static void said(String what, Object... arguments) {
        System.out.println("# " + String.format(Locale.ROOT, what, arguments));
    }
}
