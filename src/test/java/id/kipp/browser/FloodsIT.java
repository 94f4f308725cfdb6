package id.kipp.browser;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kipp.Application;
import id.kipp.Flooded;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Kept;
import id.kipp.account.Passwords;
import id.kipp.engine.Child;
import id.kipp.kernel.Role;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * What strangers can send, sent to the application in a process of its own with 512 MB: each time the catalogue answers
 * afterwards, somebody signs in, the memory is as before and the log has hardly grown.
 */
class FloodsIT {

    private static final String GOOD = "kopi pagi di Wonosobo";
    private static final String EMAIL = "sri@kipp.test";
    private static final int AT_ONCE = 12;
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final long HEAP_MAY_GROW = 80 << 20;
    private static final long LOG_MAY_GROW = 200_000;
    private static final Pattern USED = Pattern.compile("(?:generation|DefNew|Tenured) .*?used (\\d+)K");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)");
    private static final String MEGABYTES = "9".repeat(1_900_000);

    @TempDir
    static Path folder;

    static Process server;
    static Path log;
    static int port;
    static HttpClient reader; // has been here before
    static long heap;
    static long logged;

    @BeforeAll
    static void start() throws Exception {
        var data = folder.resolve("data").toString();
        try (var first = new SpringApplicationBuilder(Application.class)
                .run("--server.port=0", "--kipp.data=" + data, "--kipp.demo=false")) {
            first.getBean(Accounts.class)
                    .invite(
                            actor(Role.SECRETARIAT),
                            Invitation.judge(Role.PANELIST, "Sri", EMAIL, "Universitas Uji", null, Set.of()));
            first.getBean(Passwords.class).join(Kept.tokenTo(EMAIL, first), GOOD);
        }
        var command = Child.command(
                List.of(),
                Flooded.class,
                "--server.port=0",
                "--kipp.data=" + data,
                "--kipp.demo=false",
                "--kipp.second-factor=off");
        command.addAll(1, List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED"));
        command.replaceAll(flag -> flag.equals("-Xmx256m") ? "-Xmx512m" : flag);
        log = folder.resolve("log.txt");
        server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await().atMost(Duration.ofSeconds(240))
                .until(() -> PORT.matcher(Files.readString(log)).find());
        var started = PORT.matcher(Files.readString(log));
        assertThat(started.find()).isTrue();
        port = Integer.parseInt(started.group(1));
        reader = caller("127.0.0.1");
        get(reader, "lupa-sandi");
        post(reader, "?v-r=init&location=lupa-sandi&query=", "");
        assertThat(signIn("127.0.0.2", EMAIL, GOOD)).endsWith("/meja");
        heap = heap();
        logged = Files.size(log);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (server == null) return;
        server.destroy();
        if (!server.waitFor(20, TimeUnit.SECONDS)) server.destroyForcibly();
    }

    @AfterEach
    void everybodyIsServedAndNothingIsKept() throws Exception {
        assertThat(server.isAlive()).isTrue();
        var took = catalogue();
        for (int again = 0; again < 2 && took.compareTo(SOON) >= 0; again++)
            took = catalogue(); // others use this machine
        assertThat(took).isLessThan(SOON);
        assertThat(signIn("127.0.0.2", EMAIL, GOOD)).endsWith("/meja");
        // what came in is still read for a while, one file after the other
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(2))
                .pollDelay(Duration.ZERO)
                .untilAsserted(
                        () -> assertThat(heap() - heap).as("bytes of heap").isLessThan(HEAP_MAY_GROW));
        var grown = Files.size(log) - logged;
        logged += grown;
        assertThat(grown).as("bytes of log").isLessThan(LOG_MAY_GROW);
    }

    private static Duration catalogue() throws Exception {
        var since = System.nanoTime();
        assertThat(get(reader, "katalog").statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - since);
    }

    @Test
    void names_of_megabytes_at_the_sign_in() throws Exception {
        many(322, i -> refused("login", "username=" + i + MEGABYTES + "&password=x"));
    }

    @Test
    void values_of_megabytes_in_the_forms_of_visitors() throws Exception {
        var ten = MEGABYTES.repeat(5);
        many(30, i -> refused("?v-r=uidl&v-uiId=0", "{\"rpc\":[{\"value\":\"" + i + ten + "\"}]}"));
    }

    @Test
    void a_crowd_at_the_catalogue() throws Exception {
        many(600, i -> quietly(() -> get(caller("127.0.0.3"), "katalog?cari=" + i)));
        assertThat(get(caller("127.0.0.3"), "katalog").statusCode()).isEqualTo(200);
    }

    @Test
    void a_crowd_at_a_page_that_keeps_a_session() throws Exception {
        many(600, i -> quietly(() -> get(caller("127.0.0.3"), "lupa-sandi")));
        assertThat(get(caller("127.0.0.3"), "lupa-sandi").headers().firstValue("Retry-After"))
                .hasValue("60");
    }

    /** As a browser does: the page is made on the server, and what was typed in it is kept there. */
    @Test
    void a_crowd_whose_pages_are_at_work() throws Exception {
        many(600, i -> quietly(() -> opens(caller("127.0.0.3"))));
        assertThat(get(caller("127.0.0.3"), "lupa-sandi").statusCode()).isEqualTo(503);
    }

    @Test
    void messages_of_a_page_that_nobody_can_read() throws Exception {
        var visitor = caller("127.0.0.7");
        var key = opens(visitor);
        var line = "ERROR forged";
        many(
                200,
                i -> quietly(() -> post(
                        visitor,
                        "?v-r=uidl&v-uiId=0",
                        "{\"csrfToken\":\"" + key + "\",\"rpc\":[{\"x\r\n" + line + i + "\r\n" + "y".repeat(9_000))));
        assertThat(Files.readString(log)).doesNotContainPattern("(?m)^ERROR");
    }

    @Test
    void texts_made_against_whoever_reads_them() throws Exception {
        assertThat(Integer.parseInt(flooded("texts"))).as("milliseconds").isLessThan(500); // others are at work
    }

    @Test
    void files_that_come_and_go_without_end() throws Exception {
        assertThat(flooded("files")).endsWith(" document.proposal-full");
    }

    @Test
    void whoever_watches_the_server_with_strange_wishes() throws Exception {
        many(
                1_000,
                i -> raw("GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nAccept: text/html;q=" + i
                        + "\r\nAccept: */*\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void calls_that_nobody_can_read() throws Exception {
        var calls = List.of(
                "GET /katalog?cari=100% HTTP/1.1",
                "GET /%0d%0aERROR%20forged HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "POST /demo/masuk?akun=%0aERROR HTTP/1.1",
                "BREW /katalog HTTP/1.1",
                "GET /VAADIN/%00 HTTP/1.1");
        many(600, i -> raw(calls.get(i % calls.size()) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        assertThat(Files.readString(log)).doesNotContainPattern("(?m)^ERROR");
    }

    @Test
    void passwords_tried_one_after_the_other() throws Exception {
        many(300, i -> quietly(() -> signIn("127.0.0.4", "siapa-" + i + "@kipp.test", "salah")));
    }

    /** Gives the key of the page's messages. */
    private static String opens(HttpClient visitor) throws Exception {
        get(visitor, "lupa-sandi");
        var page = post(visitor, "?v-r=init&location=lupa-sandi&query=", "").body();
        var key = KEY.matcher(page);
        if (!key.find()) return "";
        var goes = "{\"csrfToken\":\"" + key.group(1)
                + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"lupa-sandi\","
                + "\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}],\"syncId\":0,\"clientId\":0}";
        assertThat(post(visitor, "?v-r=uidl&v-uiId=0", goes).body()).contains("vaadin-email-field");
        return key.group(1);
    }

    /** What the process says of what it was asked to do. */
    private static String flooded(String word) throws Exception {
        server.getOutputStream().write((word + "\n").getBytes(StandardCharsets.US_ASCII));
        server.getOutputStream().flush();
        var said = Pattern.compile("(?m)^flooded: " + word + " (.*)$");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> said.matcher(Files.readString(log)).find());
        var found = said.matcher(Files.readString(log));
        assertThat(found.find()).isTrue();
        System.out.println("floods: " + found.group());
        return found.group(1);
    }

    private static void many(int times, IntConsumer what) throws InterruptedException {
        var room = new Semaphore(AT_ONCE);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times; i++) {
                int n = i;
                room.acquire();
                all.submit(() -> {
                    try {
                        what.accept(n);
                    } finally {
                        room.release();
                    }
                });
            }
        }
    }

    private interface Call {
        Object make() throws Exception;
    }

    /** A server that hangs up on a flood has answered it. */
    private static void quietly(Call call) {
        try {
            call.make();
        } catch (Exception hungUp) {
            return;
        }
    }

    private static void refused(String path, String body) {
        quietly(() -> post(caller("127.0.0.5"), path, body));
    }

    private static void raw(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException hungUp) {
            return;
        }
    }

    private static HttpClient caller(String address) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.ofLiteral(address))
                .cookieHandler(new CookieManager())
                .build();
    }

    private static HttpResponse<String> get(HttpClient who, String path) throws Exception {
        return who.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient who, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-www-form-urlencoded");
        return who.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static String signIn(String address, String name, String password) throws Exception {
        var form = "username=" + encoded(name) + "&password=" + encoded(password);
        return post(caller(address), "login", form)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    /** In use after a collection, in bytes. */
    private static long heap() throws Exception {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        long all = 0;
        while (used.find()) all += Long.parseLong(used.group(1)) << 10;
        assertThat(all).isPositive();
        System.out.println("floods: heap " + (all >> 20) + " MB, log " + Files.size(log) + " bytes");
        return all;
    }

    private static String jcmd(String command) throws Exception {
        var program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(program, Long.toString(server.pid()), command)
                .redirectErrorStream(true)
                .start();
        try (InputStream said = process.getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
