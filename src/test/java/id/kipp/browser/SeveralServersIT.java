package id.kipp.browser;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kipp.Application;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Kept;
import id.kipp.account.Passwords;
import id.kipp.catalogue.BroughtIn;
import id.kipp.cli.OfflineStore;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.engine.Child;
import id.kipp.engine.StoreProcess;
import id.kipp.kernel.Role;
import java.io.IOException;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Three applications on one store, which is a process of its own, behind nginx as {@code operations.md} shows it: what another process writes all show
 * soon, people stay at their server, are asked to sign in again when it dies, and a server that is stopped is soon gone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralServersIT {

    private static final String GOOD = "kopi pagi di Wonosobo";
    private static final String EMAIL = "sri@kipp.test";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int SERVERS = 3;
    private static final int TIMES = 3; // a busy machine is late once

    @TempDir
    static Path folder;

    static Process store;
    static ConfigurableApplicationContext other;
    static final List<Process> servers = new ArrayList<>();
    static final List<Integer> ports = new ArrayList<>();
    static NginxOfThree proxy;

    @BeforeAll
    static void start() throws Exception {
        var nginx = Proxy.program("nginx");
        Assumptions.assumeTrue(nginx.isPresent(), "no nginx on this machine");
        servers.clear(); // of a try before, in the same process
        ports.clear();
        store = Child.start(StoreProcess.class, folder.resolve("data").toString());
        var uri = where(store);
        other = OfflineStore.open(settings(uri));
        other.getBean(Accounts.class)
                .invite(
                        actor(Role.SECRETARIAT),
                        Invitation.judge(Role.PANELIST, "Sri", EMAIL, "Universitas Uji", null, Set.of()));
        other.getBean(Passwords.class).join(Kept.tokenTo(EMAIL, other), GOOD);
        open("2030");
        for (int i = 0; i < SERVERS; i++) servers.add(server(i, uri));
        for (int i = 0; i < SERVERS; i++) ports.add(port(i));
        proxy = new NginxOfThree(nginx.get(), folder, ports.get(0), ports.get(1), ports.get(2));
        await().atMost(Duration.ofMillis(Browsers.PATIENCE)).until(SeveralServersIT::isThere);
    }

    private static Map<String, Object> settings(String uri) {
        return Map.of(
                "spring.mongodb.uri", uri,
                "kipp.log.key", folder.resolve("log.key").toString(),
                "kipp.demo", "false",
                "kipp.second-factor", "off",
                "kipp.index", "memory");
    }

    private static String where(Process store) throws IOException {
        var output = store.inputReader(StandardCharsets.UTF_8);
        for (var line = output.readLine(); line != null; line = output.readLine())
            if (line.startsWith("at ")) return line.substring(3);
        throw new AssertionError("the store did not come up");
    }

    private static Process server(int number, String uri) throws IOException {
        var command = Child.command(
                List.of(),
                Application.class,
                "--server.port=0",
                "--kipp.data=" + folder.resolve("server-" + number),
                "--kipp.proxies=127.0.0.1");
        settings(uri).forEach((name, value) -> command.add("--" + name + "=" + value));
        command.addAll(1, List.of("--enable-native-access=ALL-UNNAMED"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(number).toFile())
                .start();
    }

    private static Path log(int number) {
        return folder.resolve("server-" + number + ".txt");
    }

    private static int port(int number) throws IOException {
        await().atMost(Duration.ofSeconds(240))
                .until(() -> PORT.matcher(Files.readString(log(number))).find());
        var started = PORT.matcher(Files.readString(log(number)));
        assertThat(started.find()).isTrue();
        return Integer.parseInt(started.group(1));
    }

    private static boolean isThere() throws Exception {
        if (!proxy.trouble().isEmpty()) throw new IllegalStateException(proxy.trouble());
        try {
            return new Browser().get("favicon.ico").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (proxy != null) proxy.close();
        for (var server : servers) server.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        if (other != null) other.close();
        if (store == null) return;
        store.getOutputStream().close();
        if (!store.waitFor(20, TimeUnit.SECONDS)) store.destroyForcibly();
    }

    @Test
    @Order(1)
    void what_another_server_writes_each_finds_within_two_seconds() throws Exception {
        var found = new ArrayList<Duration>();
        for (int i = 0; i < TIMES; i++) {
            var word = "zamrud" + "abc".charAt(i);
            BroughtIn.one(other, "Kebun " + word);
            found.add(untilAllSay("katalog?cari=" + word, "<mark>" + word));
        }
        assertThat(Collections.min(found)).as("search: %s", found).isLessThan(SOON);
        BroughtIn.sameWords(other, "zamrudb", "gerbangb");
        assertThat(untilAllSay("katalog?cari=gerbangb", "<mark>zamrudb")).isLessThan(SOON.multipliedBy(3));
        var opened = new ArrayList<Duration>();
        for (int i = 0; i < TIMES; i++) {
            var year = "203" + (i + 1);
            open(year);
            opened.add(untilAllSay("cara-menilai?edisi=2030", "edisi=" + year));
        }
        assertThat(Collections.min(opened)).as("editions: %s", opened).isLessThan(SOON);
        System.out.println("several servers: search after " + found + ", editions after " + opened);
    }

    private static void open(String year) {
        var editions = other.getBean(Editions.class);
        editions.open(
                actor(Role.SECRETARIAT),
                new EditionId(year),
                editions.presets().getFirst(),
                LocalDate.now(Editions.WIB));
    }

    /** All are asked all the time, so that what they kept from before is asked for, too. */
    private static Duration untilAllSay(String path, String what) throws Exception {
        var since = System.nanoTime();
        var missing = new ArrayList<>(ports);
        while (!missing.isEmpty()) {
            for (var port : List.copyOf(missing)) if (page(port, path).contains(what)) missing.remove(port);
            assertThat(Duration.ofNanos(System.nanoTime() - since)).as(path).isLessThan(Duration.ofSeconds(60));
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private static String page(int port, String path) throws Exception {
        try (var one = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                    .header("Accept", "text/html");
            return one.send(asked.build(), BodyHandlers.ofString()).body();
        }
    }

    @Test
    @Order(2)
    void people_stay_at_their_server_and_are_asked_to_sign_in_again_when_it_dies() throws Exception {
        var browser = new Browser();
        assertThat(browser.signIn().headers().firstValue("Location").orElseThrow())
                .endsWith("/meja");
        for (int i = 0; i < 6; i++) {
            assertThat(browser.get("meja").statusCode()).isEqualTo(200);
            new Browser().get("katalog"); // others are spread
        }
        var theirs = browser.server() - 1;
        var writer = new UnitWriting(other, "https://127.0.0.1:" + proxy.https, browser.server());
        writer.writesWhile(() -> servers.get(theirs).destroyForcibly().waitFor(10, TimeUnit.SECONDS));
        var asked = browser.get("meja");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).contains("/login");
        assertThat(browser.server() - 1).isNotEqualTo(theirs);
        assertThat(browser.get("katalog").body()).contains("zamrud");
        assertThat(browser.signIn().headers().firstValue("Location").orElseThrow())
                .contains("/meja");
        assertThat(browser.get("meja").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void a_server_that_is_stopped_waits_for_nobody_who_holds_a_line() throws Exception {
        var left = servers.stream().filter(Process::isAlive).findFirst().orElseThrow();
        var port = ports.get(servers.indexOf(left));
        var held = new ArrayList<Socket>();
        for (int i = 0; i < 20; i++) { // answers that are waited for, and bodies that never come
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream()
                    .write(("POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + "Content-Length: 100\r\n\r\nusername=")
                            .getBytes(StandardCharsets.UTF_8));
            held.add(socket);
        }
        var since = System.nanoTime();
        left.destroy();
        assertThat(left.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var took = Duration.ofNanos(System.nanoTime() - since);
        for (var socket : held) socket.close();
        System.out.println("several servers: stopped in " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(12)); // five, and a busy machine
    }

    /** Of one person, through the proxy. */
    private static final class Browser {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client;

        Browser() throws Exception {
            client = HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .sslContext(proxy.trusting())
                    .build();
        }

        HttpResponse<String> get(String path) throws Exception {
            return client.send(
                    HttpRequest.newBuilder(uri(path))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
        }

        HttpResponse<String> signIn() throws Exception {
            var form = "username=" + encoded(EMAIL) + "&password=" + encoded(GOOD);
            var request = HttpRequest.newBuilder(uri("login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
            return client.send(request.build(), BodyHandlers.ofString());
        }

        /** As the proxy numbers them. */
        int server() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(c -> c.getName().equals("kipp_server"))
                    .mapToInt(c -> Integer.parseInt(c.getValue()))
                    .findFirst()
                    .orElseThrow();
        }

        private static URI uri(String path) {
            return URI.create("https://127.0.0.1:" + proxy.https + "/" + path);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
