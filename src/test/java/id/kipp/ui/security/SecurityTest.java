package id.kipp.ui.security;

import static id.kipp.account.AccountFixture.actor;
import static java.net.http.HttpResponse.BodyHandlers.discarding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.kipp.AppTest;
import id.kipp.Competition;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Kept;
import id.kipp.account.Passwords;
import id.kipp.account.TestHashing;
import id.kipp.judging.PublicRound;
import id.kipp.kernel.Role;
import id.kipp.mail.KeptSecrets;
import id.kipp.objection.Cases;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.catalina.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The security filters on a real server, as a browser meets them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestHashing.Instead.class)
class SecurityTest {

    static final String GOOD = "kopi pagi di Wonosobo";
    static final int MANY = 60;
    static final int DESKS = 4;
    static final MongoServer mongo = new MongoServer(new MemoryBackend());

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    final CookieManager cookies = new CookieManager();
    final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    String address;
    Account budi;

    @DynamicPropertySource
    static void aStoreOfItsOwn(DynamicPropertyRegistry properties) {
        var uri = mongo.bindAndGetConnectionString();
        properties.add("spring.mongodb.uri", () -> uri + "/security");
        properties.add("kipp.log.key", () -> AppTest.LOG_KEY);
        properties.add("kipp.demo", () -> "false");
        properties.add("kipp.second-factor", () -> "off");
        properties.add("kipp.visitors.most", () -> MANY);
        properties.add("kipp.desks.most", () -> DESKS);
        properties.add("kipp.body.grace", () -> "4s");
        properties.add("spring.servlet.multipart.max-file-size", () -> "2MB");
        properties.add("spring.servlet.multipart.max-request-size", () -> "6MB");
    }

    @BeforeEach
    void somebodyWithAPassword() {
        address = UUID.randomUUID() + "@kipp.test";
        context.getBean(Accounts.class)
                .invite(actor(Role.ADMINISTRATOR), Invitation.secretariat("Budi Santoso", address));
        budi = context.getBean(Passwords.class).join(Kept.tokenTo(address, context), GOOD);
    }

    @Test
    void signing_in_leads_to_the_desk_under_a_new_session() throws Exception {
        var csrf = csrf(get("login"));
        var before = session();
        assertThat(signIn(csrf, GOOD)).endsWith("/meja");
        assertThat(session()).isNotEqualTo(before);
        assertThat(isSignedIn()).isTrue();
    }

    /** It lies at an address of its own, which is no view's and no page of the site. */
    @Test
    void the_theme_of_the_desks_is_no_unknown_page() throws Exception {
        assertThat(get("aura/aura.css").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_lead_back_to_the_same_place() throws Exception {
        var csrf = csrf(get("login"));
        var wrong = signIn(csrf, "salah");
        address = "nobody-" + address;
        assertThat(signIn(csrf, GOOD)).isEqualTo(wrong).endsWith("/login?error");
    }

    @Test
    void too_many_wrong_passwords_say_how_long_to_wait() throws Exception {
        var csrf = csrf(get("login"));
        for (int i = 0; i < 5; i++) signIn(csrf, "salah");
        assertThat(signIn(csrf, GOOD)).matches(".*/login\\?tunggu=\\d+");
    }

    @Test
    void a_form_on_another_site_signs_nobody_in() throws Exception {
        var csrf = csrf(get("login"));
        var form = "username=%s&password=%s&_csrf=%s".formatted(address, encoded(GOOD), encoded(csrf));
        assertThat(post("login", form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void locking_an_account_ends_its_session_at_the_next_request() throws Exception {
        signIn(csrf(get("login")), GOOD);
        context.getBean(Accounts.class).lock(actor(Role.ADMINISTRATOR), budi);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void signing_out_everywhere_ends_every_session() throws Exception {
        signIn(csrf(get("login")), GOOD);
        context.getBean(Accounts.class).signOutEverywhere(actor(Role.ADMINISTRATOR), budi.id());
        assertThat(isSignedIn()).isFalse();
        assertThat(signIn(csrf(get("login")), GOOD)).as("and one may come back").endsWith("/meja");
    }

    @Test
    void the_session_s_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
        var cookie = get("login").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void every_page_says_what_it_may_load_and_that_nobody_may_frame_it() throws Exception {
        var headers = get("login").headers();
        var policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("frame-ancestors 'none'", "object-src 'none'", "form-action 'self'")
                .containsPattern("script-src 'self' 'unsafe-eval' 'nonce-[^']{20,}'")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void every_script_of_a_page_carries_the_page_s_nonce() throws Exception {
        var page = get("login");
        var nonce = find(
                "nonce-([^']+)'",
                page.headers().firstValue("Content-Security-Policy").orElseThrow());
        var scripts = Pattern.compile("<script\\b[^>]*>")
                .matcher(page.body())
                .results()
                .toList();
        assertThat(scripts).isNotEmpty().allSatisfy(s -> assertThat(s.group()).contains("nonce=\"" + nonce + "\""));
        assertThat(find(
                        "nonce-([^']+)'",
                        get("login")
                                .headers()
                                .firstValue("Content-Security-Policy")
                                .orElseThrow()))
                .as("on the next page")
                .isNotEqualTo(nonce);
    }

    /** On a slow network the application needs half a minute for its own page, and style sheets in the head hold up whatever there is. */
    @Test
    void a_page_says_that_it_is_loading_before_anything_else_has_to_come() throws Exception {
        var page = get("login").body();
        var head = page.substring(0, page.indexOf("<body>"));
        assertThat(head)
                .doesNotContain("rel=\"stylesheet\"")
                .contains("body:has(#outlet > * > *) .first-paint { display: none; }");
        assertThat(page.substring(0, page.indexOf("rel=\"stylesheet\"")))
                .contains("<span lang=\"id\">Memuat…</span>", "<small lang=\"en\">Loading…</small>");
    }

    @Test
    void the_public_site_is_read_without_a_cookie_packed_and_once() throws Exception {
        var page = send(HttpRequest.newBuilder(uri("katalog")).header("Accept-Encoding", "gzip"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        var tag = page.headers().firstValue("ETag").orElseThrow();
        var again = send(HttpRequest.newBuilder(uri("katalog")).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var style = find("rel=\"stylesheet\" href=\"/([^\"]+)", get("").body());
        assertThat(get(style).headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        for (var none : List.of("tidak-ada", "en/tidak-ada", "katalog/tidak-ada"))
            assertThat(get(none).statusCode()).as(none).isEqualTo(404);
        assertThat(get("katalog?hal=x").statusCode()).isEqualTo(400);
        assertThat(cookies.getCookieStore().getCookies()).isEmpty();
        assertThat(sessions()).isEmpty();
    }

    @Test
    void nothing_is_sent_to_the_public_site_but_by_its_forms_and_from_its_own_pages() throws Exception {
        for (var page : List.of("katalog", "en", "pengumuman/x"))
            assertThat(post(page, "a=b").statusCode()).as(page).isEqualTo(403);
        assertThat(post("periksa/S-TIDAK-ADA", "kode=x").body()).contains("Nomor atau kode tidak cocok.");
        var foreign = HttpRequest.newBuilder(uri("periksa/S-TIDAK-ADA"))
                .headers("Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("kode=x"));
        assertThat(send(foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void anyone_objects_without_a_session_and_loses_nothing_when_it_is_turned_down() throws Exception {
        var competition = new Competition(context, 1, 1);
        var finalist = competition.entered("Loket Sungai", 90);
        competition.announced();
        var form = "sanggah?usulan=" + finalist.id().value();
        var said = "Data keluhan dalam proposal ini <b>tidak</b> benar.";
        var mark = find("name=\"tanda\" value=\"([^\"]+)", get(form).body());
        var old = object(form, "1.x", "warga@kipp.test", said);
        assertThat(old.statusCode()).isEqualTo(422);
        assertThat(old.body()).contains("Formulir ini sudah terlalu lama terbuka", "&lt;b&gt;tidak&lt;/b&gt; benar.");
        assertThat(object(form, mark, "warga", said).body()).contains("Alamat surel ini tidak sah");
        var sent = object(form, mark, "warga@kipp.test", said);
        assertThat(sent.statusCode()).isEqualTo(303);
        var told = sent.headers().firstValue("Location").orElseThrow();
        assertThat(get(told.substring(1)).body()).contains("Tercatat dengan nomor S-");
        var twice = object(form, mark, "warga@kipp.test", said);
        assertThat(twice.headers().firstValue("Location")).contains(told);
        assertThat(cookies.getCookieStore().getCookies()).isEmpty();
        var all = context.getBean(Cases.class).of(competition.secretary, competition.id);
        assertThat(all).hasSize(1);
        var filed = all.getFirst();
        assertThat(filed.filed().files()).hasSize(1);
        var checked = get("periksa/" + filed.id());
        assertThat(checked.body()).contains("Menunggu putusan").doesNotContain("warga@kipp.test", "tidak benar");
        var wrong = post("periksa/" + filed.id(), "kode=salah");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Nomor atau kode tidak cocok.");
        assertThat(post("periksa/" + filed.id(), "kode=" + filed.filed().code()).body())
                .contains("Sanggahan dicabut.", "Dicabut");
    }

    @Test
    void who_tries_codes_too_often_is_told_when_to_come_back() throws Exception {
        for (int i = 0; i < 5; i++) post("periksa/S-tidak-ada", "kode=salah");
        var next = post("periksa/S-tidak-ada", "kode=salah");
        assertThat(next.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(next.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(60, 660);
    }

    @Test
    void machines_are_told_what_is_not_there_and_what_nobody_may_do() throws Exception {
        var head = HttpRequest.newBuilder().method("HEAD", HttpRequest.BodyPublishers.noBody());
        assertThat(send(head.copy().uri(uri("tidak-ada"))).statusCode()).isEqualTo(404);
        assertThat(send(head.copy().uri(uri("katalog"))).statusCode()).isEqualTo(200);
        assertThat(get("tidak-ada").statusCode()).isEqualTo(404);
        assertThat(get("periksa/TIDAKADA1234").statusCode()).isEqualTo(404);
        assertThat(get("sanggah/S-tidak-ada").statusCode()).isEqualTo(404);
        var put = send(HttpRequest.newBuilder(uri("katalog")).PUT(HttpRequest.BodyPublishers.ofString("x")));
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void the_public_rates_by_a_mailed_code_without_a_session_and_reading_the_answer_again_sends_nothing()
            throws Exception {
        var competition = new Competition(context, 1, 1, PublicRound::with);
        var finalist = competition.entered("Loket Warga", 90);
        competition.confirmed();
        var form = "nilai/" + PublicRound.KEY + "/" + finalist.id().value();
        var mark = "tanda=" + find("name=\"tanda\" value=\"([^\"]+)", get(form).body());
        var address = "surel=ani." + finalist.id().value() + "@warga.test";
        assertThat(post(form, "langkah=kode&" + address).statusCode()).isEqualTo(422);
        var asked = post(form, "langkah=kode&" + address + "&" + mark);
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(get(asked.headers().firstValue("Location").orElseThrow().substring(1))
                        .body())
                .contains("kodenya sudah dikirim");
        var code = KeptSecrets.to(
                "ani." + finalist.id().value().toLowerCase(java.util.Locale.ROOT) + "@warga.test", context);
        var rating = "langkah=nilai&" + address + "&" + mark + "&hubungan=USER&n-near=7500&n-need=10000&kode=";
        assertThat(post(form, rating + "00000000").body()).contains("Kode ini tidak cocok");
        assertThat(post(form, rating.replace("&hubungan=USER", "") + code).body())
                .contains("Sebutkan apa hubungan Anda dengan layanan ini.");
        assertThat(post(form, rating + code).headers().firstValue("Location"))
                .contains("/" + form + "?langkah=selesai");
        assertThat(post(form, rating + code).body()).contains("Alamat ini sudah menilai");
        assertThat(cookies.getCookieStore().getCookies()).isEmpty();
    }

    private HttpResponse<String> object(String form, String mark, String email, String said) throws Exception {
        var parts = new StringBuilder();
        Map.of("tanda", mark, "jenis", "OBJECTION", "nama", "Warga", "surel", email, "uraian", said, "bukti", "")
                .forEach((name, value) -> parts.append(
                        "--batas\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        parts.append("--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"bukti.pdf\"\r\n")
                .append("Content-Type: application/pdf\r\n\r\n%PDF-1.4\n%%EOF\r\n--batas--\r\n");
        return send(HttpRequest.newBuilder(uri(form))
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(HttpRequest.BodyPublishers.ofString(parts.toString())));
    }

    /** By somebody who reads nothing before all is sent, as browsers do. */
    @Test
    void a_file_that_is_too_large_is_answered_by_a_page_and_not_by_a_broken_connection() throws Exception {
        var oneFile = sendsFile(4); // of the 2 that a file may have, in a body of less than 6
        var allFiles = sendsFile(20);
        assertThat(List.of(oneFile, allFiles)).allSatisfy(answer -> assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("Kiriman terlalu besar", "make it smaller and send it again"));
    }

    private String sendsFile(int megabytes) throws IOException {
        var head = "--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"bukti.pdf\"\r\n\r\n";
        var end = "\r\n--batas--\r\n";
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(("POST /sanggah HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nContent-Length: "
                            + (head.length() + (megabytes << 20) + end.length())
                            + "\r\nContent-Type: multipart/form-data; boundary=batas\r\nConnection: close\r\n\r\n"
                            + head)
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < megabytes; i++) out.write(new byte[1 << 20]);
            out.write(end.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_crowd_of_visitors_shuts_out_more_of_them_and_nobody_who_signs_in() throws Exception {
        var stranger = HttpClient.newHttpClient(); // without cookies: each request is another visitor's
        for (int i = 0; i < MANY; i++)
            stranger.send(
                    HttpRequest.newBuilder(uri("lupa-sandi"))
                            .header("Accept", "text/html")
                            .build(),
                    discarding());
        var refused = get("lupa-sandi");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(refused.body())
                .contains("Situs sedang ramai", "There are too many visitors", "Anda nomor <strong>1</strong>");
        assertThat(refused.headers().firstValue("Refresh")).hasValue("10");
        assertThat(get("login").body()).contains("<form method=\"post\" action=\"/login\">");
        assertThat(signIn("", "salah")).endsWith("/login?error");
        assertThat(get("login?error").body()).contains("Alamat atau kata sandi salah");
        assertThat(signIn("", GOOD)).endsWith("/meja");
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void when_all_desks_are_taken_one_waits_in_line_and_comes_in_when_somebody_leaves() throws Exception {
        for (int i = 0; i < DESKS; i++) comesToWork();
        var busy = get("login");
        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.body()).contains("Semua meja sedang terisi", "Anda nomor <strong>1</strong>");
        assertThat(get("login").body()).as("and again").contains("Anda nomor <strong>1</strong>");
        assertThat(post("login", "username=x&password=y").statusCode()).isEqualTo(503);
        var behind = HttpClient.newHttpClient();
        assertThat(behind.send(HttpRequest.newBuilder(uri("login")).build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("Anda nomor <strong>2</strong>");
        sessions()[0].expire();
        assertThat(behind.send(HttpRequest.newBuilder(uri("login")).build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .as("not before who waits longer")
                .isEqualTo(503);
        signIn(csrf(get("login")), GOOD);
        assertThat(isSignedIn()).isTrue();
    }

    private void comesToWork() throws Exception {
        signIn(csrf(get("login")), GOOD);
        assertThat(isSignedIn()).isTrue();
        cookies.getCookieStore().removeAll();
    }

    @Test
    void a_visitor_s_session_is_short_and_that_of_who_signs_in_is_not() throws Exception {
        var csrf = csrf(get("login"));
        assertThat(sessions()).allMatch(s -> s.getMaxInactiveInterval() == 300);
        signIn(csrf, GOOD);
        isSignedIn();
        assertThat(sessions()).singleElement().matches(s -> s.getMaxInactiveInterval() == 1_800);
    }

    @Test
    void more_than_a_form_holds_is_not_read() throws Exception {
        var long64 = "kode=" + "9".repeat(RequestBound.VISITOR);
        assertThat(post("?v-r=uidl&v-uiId=0", long64).statusCode()).isEqualTo(413);
        assertThat(post("login", long64).statusCode()).isEqualTo(413);
        var chunks = HttpRequest.newBuilder(uri("login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(long64.getBytes(StandardCharsets.UTF_8))));
        assertThat(send(chunks).statusCode()).as("sent without saying how much").isEqualTo(400);
    }

    @Test
    void a_visitor_of_the_site_sends_no_more_than_one_of_the_desks() throws Exception {
        var long64 = "kode=" + "9".repeat(RequestBound.VISITOR);
        assertThat(post("periksa/S-1", long64).statusCode()).isEqualTo(413);
        assertThat(post("sanggah", long64).statusCode()).isEqualTo(413);
    }

    /** Refused unread: the answer comes though not a byte of the body was sent. */
    @Test
    void bodies_of_parts_are_taken_of_an_objection_alone_and_with_their_length() throws Exception {
        for (var path : List.of("login", "?v-r=uidl&v-uiId=0", "VAADIN/dynamic/resource/0/x", "css/x.css", "periksa/1"))
            assertThat(parts(path, "Content-Length: 60000000")).as(path).startsWith("HTTP/1.1 415");
        assertThat(parts("actuator/health", "Transfer-Encoding: chunked")).startsWith("HTTP/1.1 415");
        assertThat(parts("sanggah", "Transfer-Encoding: chunked")).startsWith("HTTP/1.1 411");
        assertThat(parts("en/sanggah", "Content-Length: 70000000")).startsWith("HTTP/1.1 413");
    }

    @Test
    void more_objections_at_once_than_the_disk_has_room_for_are_asked_to_come_back() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < MultipartBound.AT_ONCE; i++) slow.add(begun("sanggah", "Content-Length: 60000"));
            await().untilAsserted(() ->
                    assertThat(parts("sanggah", "Content-Length: 60000")).startsWith("HTTP/1.1 503"));
        } finally {
            for (var socket : slow) socket.close();
        }
        await().untilAsserted(() -> assertThat(
                        object("sanggah", "1.x", "warga@kipp.test", "x").statusCode())
                .isNotEqualTo(503));
    }

    /** A byte now and then: the server itself would wait for the next one each time, and the place were taken for ever. */
    @Test
    void an_objection_that_does_not_come_on_is_given_up_with_a_sentence() throws Exception {
        try (var slow = begun("sanggah", "Content-Length: 60000")) {
            slow.setSoTimeout(300);
            var answer = new ByteArrayOutputStream();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                try {
                    if (answer.size() == 0) slow.getOutputStream().write('x');
                    slow.getInputStream().transferTo(answer);
                    return true;
                } catch (SocketTimeoutException itWaits) {
                    return false;
                }
            });
            assertThat(answer.toString(StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("Connection: close", "Kiriman terlalu lambat");
        }
    }

    @Test
    void open_data_is_read_by_any_site_known_again_by_its_tag_and_never_for_one_person() throws Exception {
        var first = get("api/v1/statistics");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(first.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Vary").orElseThrow()).contains("Accept");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = send(HttpRequest.newBuilder(uri("api/v1/statistics")).header("If-None-Match", "\"x\", " + tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        var elsewhere = HttpRequest.newBuilder(uri("api/v1/innovations"))
                .headers("Origin", "https://lain.example", "Sec-Fetch-Site", "cross-site");
        assertThat(send(elsewhere).statusCode()).isEqualTo(200);
    }

    @Test
    void what_open_data_turns_down_is_a_problem_document_too_often_as_well() throws Exception {
        for (var cursor : List.of("%25%25", "YWJj", "LTE", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5", "x".repeat(5_000))) {
            var answer = get("api/v1/changes?cursor=" + cursor);
            assertThat(answer.statusCode()).as(cursor).isEqualTo(400);
            assertProblem(answer, 400);
        }
        for (var nowhere : List.of("api/v1/orang", "api/v2", "api", "api/v1/innovations/..%2f..%2fx"))
            assertThat(get(nowhere).statusCode()).as(nowhere).isIn(400, 404);
        assertProblem(get("api/v1/orang"), 404);
        assertProblem(get("api/v1/innovations?limit=9999999"), 400);
        HttpResponse<String> last = null;
        for (int i = 0; i < 20 && (last == null || last.statusCode() == 200); i++)
            last = get("api/v1/innovations.csv"); // each counts as fifty
        assertProblem(Objects.requireNonNull(last), 429);
        assertThat(last.headers()
                        .firstValue("Retry-After")
                        .map(Integer::parseInt)
                        .orElseThrow())
                .isBetween(1, 60);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\":", "\"detail\":");
    }

    private String parts(String path, String header) throws IOException {
        try (var socket = begun(path, header)) {
            socket.setSoTimeout(300);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (SocketTimeoutException waiting) {
            return "";
        }
    }

    private Socket begun(String path, String header) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        var request = "POST /" + path + " HTTP/1.1\r\nHost: localhost\r\n" + header
                + "\r\nContent-Type: Multipart/form-data; boundary=batas\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** Refused unread as well: nobody reads it ahead of the bound. */
    @Test
    void nothing_is_read_of_a_form_that_is_put() throws IOException {
        assertThat(firstLine("PUT /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void a_field_of_a_form_holds_no_more_than_a_visitor_writes() throws Exception {
        assertThat(post("login", "username=" + "x".repeat(RequestBound.FIELD)).statusCode())
                .isNotEqualTo(413);
        assertThat(post("login", "username=" + "x".repeat(RequestBound.FIELD + 1))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void health_is_up_whatever_is_accepted_and_needs_no_session() throws Exception {
        var asked = HttpRequest.newBuilder(uri("actuator/health")).headers("Accept", "text/html", "Accept", "*/*");
        var health = send(asked.GET());
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(health.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void what_the_server_refuses_is_refused_on_our_own_page_in_both_languages() throws Exception {
        var unreadable = raw("GET /katalog?cari=100% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var outdated = post("demo/masuk", "akun=x").body();
        assertThat(unreadable).contains("Alamat tidak terbaca", "The address or what was sent cannot be read");
        assertThat(outdated).contains("Tidak diizinkan", "This page is not open to you");
        assertThat(unreadable + outdated).doesNotContain("Whitelabel").doesNotContain("cari=");
    }

    @Test
    void what_is_refused_is_told_in_the_visitor_s_language_first() throws Exception {
        var asked = "GET /%skatalog?cari=100%% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n";
        var english = List.of(
                raw(asked.formatted("", "Accept-Language: en-GB,en;q=0.9,id;q=0.3\r\n")),
                raw(asked.formatted("", "Accept-Language: id\r\nCookie: kipp-bahasa=en\r\n")),
                raw(asked.formatted("en/", "Accept-Language: id\r\n")));
        assertThat(english).allSatisfy(page -> assertThat(page)
                .contains("<html lang=\"en\">", "<h1>Address not readable</h1>", "<p lang=\"id\">Alamat atau"));
        assertThat(raw(asked.formatted("", "Accept-Language: jv,fr\r\n")))
                .contains("<html lang=\"id\">", "<h1>Alamat tidak terbaca</h1>", "<p lang=\"en\">The address");
    }

    /** Nobody is believed until a setting says so; what a proxy in front changes is in {@link ProxyIT}. */
    @Test
    void what_a_request_says_of_where_it_comes_from_is_not_believed() throws Exception {
        var claimed =
                "GET /login HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\n"
                        + "X-Forwarded-Host: evil.example\r\nForwarded: proto=https\r\nConnection: close\r\n\r\n";
        assertThat(raw(claimed))
                .doesNotContain("Strict-Transport-Security", "Secure", "evil.example")
                .contains("JSESSIONID");
    }

    @Test
    void a_web_socket_opens_from_pages_of_this_address_only() throws Exception {
        for (var origin : List.of("https://evil.example", "http://localhost:1", "null"))
            assertThat(socket("Origin: " + origin + "\r\n")).as(origin).startsWith("HTTP/1.1 403");
        assertThat(socket("")).as("nothing said").startsWith("HTTP/1.1 403");
        assertThat(socket("Origin: http://localhost:" + port + "\r\n")).doesNotStartWith("HTTP/1.1 403");
    }

    private String socket(String origin) throws IOException {
        return firstLine("GET /VAADIN/push?v-r=push&v-uiId=0 HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + origin
                + "Upgrade: websocket\r\nConnection: Upgrade, close\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }

    @Test
    void whoever_says_anything_by_the_web_socket_is_cut_off() throws Exception {
        var page = get("?v-r=init&location=login&query=").body();
        var id = find("\"Vaadin-Push-ID\":\"([^\"]+)", page);
        var closed = new CompletableFuture<Integer>();
        var address = URI.create("ws://127.0.0.1:" + port + "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + id
                + "&X-Atmosphere-Transport=websocket");
        var socket = browser.newWebSocketBuilder()
                .header("Origin", "http://127.0.0.1:" + port)
                .buildAsync(address, new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
                        closed.complete(status);
                        return CompletableFuture.completedFuture(null);
                    }

                    @Override
                    public void onError(WebSocket from, Throwable thrown) {
                        closed.complete(-1);
                    }
                })
                .join();
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(closed).as("silent").isNotDone());
        socket.sendText("2000000000|" + "x".repeat(1_000), true);
        assertThat(closed.get(5, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void nor_is_a_request_taken_for_what_the_web_socket_says() throws Exception {
        get("?v-r=init&location=login&query=");
        var told = "VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling&X-Atmosphere-tracking-id=0";
        var request = HttpRequest.newBuilder(uri(told))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("9|x"));
        assertThat(send(request).statusCode()).isEqualTo(405);
    }

    /** Without a caption the client would load the page again, and what is typed in it were gone. */
    @Test
    void when_a_session_is_over_the_page_says_what_happened() throws Exception {
        for (var page : List.of("lupa-sandi", "sandi/x", "meja"))
            assertThat(whenItsSessionIsOver(page)).as(page).contains("\"caption\":\"");
    }

    private String whenItsSessionIsOver(String page) throws Exception {
        return find(
                "\"sessExpMsg\":\\{([^}]*)}",
                get("?v-r=init&location=" + page + "&query=").body());
    }

    private String firstLine(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    /** As no client of Java's would send it. */
    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterEach
    void everybodyLeaves() {
        for (var session : sessions()) session.expire();
    }

    private Session[] sessions() {
        var server = (TomcatWebServer) ((WebServerApplicationContext) context).getWebServer();
        return ((org.apache.catalina.Context)
                        Objects.requireNonNull(server).getTomcat().getHost().findChildren()[0])
                .getManager()
                .findSessions();
    }

    @Test
    void nobody_signs_in_by_the_demo_s_address() throws Exception {
        var csrf = csrf(get("login"));
        post("demo/masuk", "akun=" + budi.id().value() + "&_csrf=" + encoded(csrf));
        assertThat(isSignedIn()).isFalse();
    }

    /** The page of somebody who is signed in watches the session's end. */
    private boolean isSignedIn() throws Exception {
        var page = get("?v-r=init&location=meja&query=");
        return page.body().contains("session-warning");
    }

    private String signIn(String csrf, String password) throws Exception {
        var form = "username=%s&password=%s&_csrf=%s".formatted(encoded(address), encoded(password), encoded(csrf));
        return post("login", form).headers().firstValue("Location").orElse("");
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String csrf(HttpResponse<String> page) {
        return find("name=\"_csrf\" content=\"([^\"]+)\"", page.body());
    }

    private static String find(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) throw new AssertionError("no " + pattern + " in " + text);
        return match.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").GET());
    }

    private HttpResponse<String> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) request.headers(headers);
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
