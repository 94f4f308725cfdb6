package id.kipp.browser;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.WebSocket;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Kept;
import id.kipp.account.Passwords;
import id.kipp.kernel.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A real application behind a real nginx and a real Caddy, set as {@code proxy.md} shows. Its people sit at several addresses of this machine. */
class ProxyIT {

    private static final String GOOD = "kopi pagi di Wonosobo";
    private static final String EMAIL = "budi@kipp.test";

    private static final Duration PATIENCE = Duration.ofMillis(Browsers.PATIENCE);

    @TempDir
    static Path folder;

    static ConfigurableApplicationContext application;
    static List<Proxy> proxies = List.of();

    @BeforeAll
    static void start() throws Exception {
        application = new SpringApplicationBuilder(id.kipp.Application.class)
                .run(
                        "--server.port=0",
                        "--kipp.data=" + folder.resolve("data"),
                        "--kipp.demo=false",
                        "--kipp.proxies=127.0.0.1");
        var port = application.getEnvironment().getProperty("local.server.port", Integer.class);
        proxies = Proxy.before(port, folder);
        application
                .getBean(Accounts.class)
                .invite(
                        actor(Role.SECRETARIAT),
                        Invitation.judge(Role.PANELIST, "Budi", EMAIL, "Universitas Uji", null, Set.of()));
        application.getBean(Passwords.class).join(Kept.tokenTo(EMAIL, application), GOOD);
        for (var proxy : proxies) await().atMost(PATIENCE).until(() -> isThere(proxy));
    }

    @AfterAll
    static void stop() throws Exception {
        for (var proxy : proxies) proxy.close();
        if (application != null) application.close();
    }

    @ParameterizedTest(autoCloseArguments = false) // each serves all tests
    @MethodSource("proxies")
    void what_follows_from_https_follows_from_what_the_proxy_says(Proxy proxy) throws Exception {
        var page = new Caller(proxy, "127.0.0.2").get("login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure", "HttpOnly");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        for (var each : List.of("favicon.ico", "css/", "actuator/health"))
            assertThat(new Caller(proxy, "127.0.0.2")
                            .get(each)
                            .headers()
                            .firstValue("Strict-Transport-Security")
                            .orElse(""))
                    .as(each)
                    .doesNotContain("includeSubDomains");
        var plain = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + proxy.http + "/katalog"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(plain.statusCode()).isIn(301, 308);
        assertThat(plain.headers().firstValue("Location").orElseThrow()).startsWith("https://");
        var desk = new Caller(proxy, "127.0.0.2").signIn(EMAIL, GOOD);
        assertThat(desk.headers().firstValue("Location")).hasValue(base(proxy) + "/meja");
    }

    /** A try more than an address may have; what is forged in front of it is the address of who comes next. */
    @ParameterizedTest(autoCloseArguments = false) // each serves all tests
    @MethodSource("proxies")
    void one_client_s_wrong_passwords_lock_no_other_out_and_a_forged_address_frees_nobody(Proxy proxy)
            throws Exception {
        var forger = new Caller(proxy, "127.0.0.3");
        for (int i = 0; i < 30; i++)
            forger.signIn(
                    "siapa-" + i + "@kipp.test",
                    "salah",
                    "X-Forwarded-For",
                    i % 2 == 0 ? "127.0.0.4" : "198.51.100." + i);
        // a slow machine tries so slowly that some may try again meanwhile
        await().atMost(PATIENCE)
                .until(() -> forger.signIn("siapa@kipp.test", "salah", "X-Forwarded-For", "198.51.100.99")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .contains("/login?tunggu="));
        var other = new Caller(proxy, "127.0.0.4").signIn(EMAIL, GOOD);
        assertThat(other.headers().firstValue("Location").orElseThrow()).endsWith("/meja");
    }

    @ParameterizedTest(autoCloseArguments = false) // each serves all tests
    @MethodSource("proxies")
    void a_file_of_the_largest_size_passes_and_more_does_not(Proxy proxy) throws Exception {
        var visitor = new Caller(proxy, "127.0.0.5");
        assertThat(visitor.post("VAADIN/dynamic/resource/none", "x".repeat(11 << 20))
                        .body())
                .doesNotContain("nginx", "Caddy");
        assertThat(visitor.post("VAADIN/dynamic/resource/none", "x".repeat(13 << 20))
                        .statusCode())
                .isIn(413, 400); // Caddy has begun to hand it on when it counts too much
    }

    @ParameterizedTest(autoCloseArguments = false) // each serves all tests
    @MethodSource("proxies")
    void pages_are_told_of_changes_by_a_web_socket(Proxy proxy) {
        var chromium = Browsers.chromium();
        try (var playwright = Browsers.playwright();
                var browser = Browsers.open(playwright, chromium);
                var context = browser.newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true))) {
            var page = context.newPage();
            List<WebSocket> sockets = Collections.synchronizedList(new ArrayList<>());
            List<String> received = Collections.synchronizedList(new ArrayList<>());
            page.onWebSocket(socket -> {
                sockets.add(socket);
                socket.onFrameReceived(frame -> received.add(frame.text()));
            });
            page.navigate(base(proxy) + "/lupa-sandi");
            page.waitForSelector("h1");
            page.waitForCondition(() -> !received.isEmpty());
            assertThat(sockets).allMatch(s -> s.url().startsWith("wss://") && !s.isClosed());
        }
    }

    static Stream<Proxy> proxies() {
        return proxies.stream();
    }

    /** More than one file may have, as three of the usual size are. */
    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("proxies")
    void an_objection_passes_with_all_its_files(Proxy proxy) throws Exception {
        var answer = new Caller(proxy, "127.0.0.6").parts("sanggah", "x".repeat(16 << 20));
        assertThat(answer.statusCode()).isNotIn(413, 502);
        assertThat(answer.body()).contains("KIPP").doesNotContain("nginx", "Caddy");
    }

    private static boolean isThere(Proxy proxy) throws Exception {
        if (!proxy.trouble().isEmpty()) throw new IllegalStateException(proxy.trouble());
        try {
            return new Caller(proxy, "127.0.0.2").get("favicon.ico").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String base(Proxy proxy) {
        return "https://127.0.0.1:" + proxy.https;
    }

    /** A browser at one address. */
    private static final class Caller {

        private final Proxy proxy;
        private final HttpClient browser;

        Caller(Proxy proxy, String address) throws Exception {
            this.proxy = proxy;
            browser = HttpClient.newBuilder()
                    .localAddress(InetAddress.ofLiteral(address))
                    .cookieHandler(new CookieManager())
                    .sslContext(proxy.trusting())
                    .build();
        }

        HttpResponse<String> get(String path) throws Exception {
            return browser.send(
                    HttpRequest.newBuilder(uri(path))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
        }

        HttpResponse<String> post(String path, String body, String... headers) throws Exception {
            var request = HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-www-form-urlencoded");
            if (headers.length > 0) request.headers(headers);
            return browser.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        }

        HttpResponse<String> parts(String path, String file) throws Exception {
            var body = "--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"bukti.pdf\"\r\n\r\n"
                    + file + "\r\n--batas--\r\n";
            var request = HttpRequest.newBuilder(uri(path))
                    .header("Content-Type", "multipart/form-data; boundary=batas")
                    .POST(BodyPublishers.ofString(body));
            return browser.send(request.build(), BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(String name, String password, String... headers) throws Exception {
            return post("login", "username=" + encoded(name) + "&password=" + encoded(password), headers);
        }

        private URI uri(String path) {
            return URI.create(base(proxy) + "/" + path);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
