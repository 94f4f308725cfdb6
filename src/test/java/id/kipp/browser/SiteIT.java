package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.kipp.account.Actors;
import id.kipp.edition.Editions;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo in a real browser, on the embedded store: the public pages without signing in, and each role's first desk. */
class SiteIT {

    @TempDir
    static Path data;

    static ConfigurableApplicationContext application;
    static Playwright playwright;
    static Browser browser;
    static String base;

    @BeforeAll
    static void start() {
        var chromium = Browsers.chromium();
        application = new SpringApplicationBuilder(id.kipp.Application.class)
                .run("--server.port=0", "--kipp.data=" + data, "--kipp.demo=true");
        base = "http://127.0.0.1:" + application.getBean(Environment.class).getProperty("local.server.port");
        playwright = Browsers.playwright();
        browser = Browsers.open(playwright, chromium);
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
        if (application != null) application.close();
    }

    @Test
    void the_demo_has_proposals_wherever_an_edition_can_rest() {
        var secretary = application.getBean(Actors.class).system("test", Role.SECRETARIAT);
        var seen = EnumSet.noneOf(Stage.class);
        for (var edition : application.getBean(Editions.class).all())
            seen.addAll(application.getBean(Proposals.class).funnel(secretary, edition.id()).entrySet().stream()
                    .filter(s -> s.getValue() > 0)
                    .map(s -> s.getKey())
                    .toList());
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Stage.DISCARDED, Stage.NOMINATED)));
    }

    @Test
    void the_public_pages_open_without_signing_in_and_without_barriers_of_any_level() {
        for (var width : List.of(390, 1440)) {
            try (var context = browser.newContext(
                    new Browser.NewContextOptions().setLocale("id").setViewportSize(width, 900))) {
                var page = context.newPage();
                var errors = errors(page);
                for (var path : List.of("", "en", "katalog?cari=malaria", "pengumuman", "cara-menilai", "periksa")) {
                    page.navigate(base + "/" + path);
                    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(path.equals("en") ? "en" : "id");
                    assertThat(Barriers.all(page)).as(path).isEmpty();
                    assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                            .isLessThanOrEqualTo(0);
                }
                assertThat(errors).isEmpty();
                assertThat(context.cookies()).isEmpty();
            }
        }
    }

    @Test
    void the_list_follows_what_is_typed_and_works_without_a_script_too() {
        for (var script : List.of(true, false)) {
            try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
                var page = context.newPage();
                page.navigate(base + "/katalog");
                page.locator("#cari").fill("malaria");
                if (!script) page.locator("#cari").press("Enter");
                page.waitForURL("**/katalog?cari=malaria");
                PlaywrightAssertions.assertThat(page.locator("ol.hasil mark").first())
                        .containsText("alaria");
                page.locator("ol.hasil a").first().click();
                page.waitForURL("**/katalog/TI-*");
                page.goBack();
                PlaywrightAssertions.assertThat(page.locator("#cari")).hasValue("malaria");
            }
        }
    }

    @Test
    void a_wrong_password_leaves_the_address_where_it_was_typed() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setLocale("id"))) {
            var page = context.newPage();
            page.navigate(base + "/login");
            page.locator("input[name=username]").fill("rini@contoh.id");
            page.locator("input[name=password]").fill("salah sama sekali");
            page.locator("input[name=password]").press("Enter");
            page.waitForURL("**/login?error");
            PlaywrightAssertions.assertThat(page.locator("input[name=username]"))
                    .hasValue("rini@contoh.id");
            PlaywrightAssertions.assertThat(page.locator("input[name=password]"))
                    .isFocused();
            page.reload();
            Settled.wait(page);
            assertThat(page.locator("input[name=username]").inputValue()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Unit penyelenggara pelayanan, proposal",
        "Admin instansi, instansi",
        "Sekretariat, sekretariat",
        "Tim Evaluasi, evaluasi",
        "Tim Panel Independen, panel"
    })
    void each_role_reaches_its_desk_with_one_click_in_the_demo(String role, String desk) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setLocale("id").setViewportSize(1440, 900))) {
            var page = context.newPage();
            var errors = errors(page);
            page.navigate(base + "/login");
            enter(page, role);
            page.navigate(base + "/" + desk);
            page.waitForSelector("h1");
            Settled.wait(page);
            assertThat(Barriers.on(page)).isEmpty();
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void what_was_typed_and_not_stored_is_there_again_after_the_session_is_over() {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setLocale("id").setViewportSize(1440, 900))) {
            var page = context.newPage();
            page.navigate(base + "/login");
            enterAs(page, "Ratih Kusumalaksmi");
            page.navigate(base + "/evaluasi?edisi=2023&keadaan=TO_CONSOLIDATE");
            page.locator("main a[href$=konsolidasi]").first().click();
            var message = page.getByLabel("Pendapat Anda");
            message.fill("Pesan yang belum dikirim.");
            page.getByLabel("Alasan").fill("Alasan yang belum diusulkan.");
            page.reload();
            PlaywrightAssertions.assertThat(message).hasValue("Pesan yang belum dikirim.");
            context.clearCookies();
            message.fill("Pesan sesudah sesi berakhir.");
            page.reload();
            enterAs(page, "Ratih Kusumalaksmi");
            PlaywrightAssertions.assertThat(message).hasValue("Pesan sesudah sesi berakhir.");
            PlaywrightAssertions.assertThat(page.getByLabel("Alasan")).hasValue("Alasan yang belum diusulkan.");
            page.evaluate("window.kippKept.leave()");
            page.reload();
            Settled.wait(page);
            PlaywrightAssertions.assertThat(message).hasValue("");
        }
    }

    @Test
    void points_go_up_and_down_by_arrow_keys_and_buttons_and_are_stored_as_if_typed() {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setLocale("id").setViewportSize(1440, 900))) {
            var page = context.newPage();
            page.navigate(base + "/login");
            enterAs(page, "Ratih Kusumalaksmi");
            page.navigate(base + "/evaluasi?edisi=2023");
            page.locator("h1").waitFor();
            Settled.wait(page);
            page.keyboard().press("n");
            var criterion = page.locator(".criterion").first();
            var points = criterion.locator("vaadin-text-field input");
            points.fill("");
            points.press("ArrowUp");
            PlaywrightAssertions.assertThat(points).hasValue("0");
            points.press("ArrowDown");
            PlaywrightAssertions.assertThat(points).hasValue("0");
            points.fill("98");
            for (var press = 0; press < 4; press++) points.press("ArrowUp");
            PlaywrightAssertions.assertThat(points).hasValue("100");
            criterion.getByLabel("Turunkan").click();
            PlaywrightAssertions.assertThat(points).hasValue("99");
            PlaywrightAssertions.assertThat(points).isFocused();
            criterion.getByLabel("Naikkan").click();
            criterion.getByLabel("Turunkan").click();
            PlaywrightAssertions.assertThat(criterion.locator(".band")).containsText("Unggul");
            page.reload();
            PlaywrightAssertions.assertThat(points).hasValue("99");
            points.fill("delapan");
            points.press("ArrowUp");
            PlaywrightAssertions.assertThat(points).hasValue("delapan");
        }
    }

    @Test
    void whoever_writes_sees_words_and_what_is_kept_and_loses_nothing_by_closing_the_browser() throws IOException {
        var desk = new Browser.NewContextOptions().setLocale("id").setViewportSize(1440, 900);
        String kept;
        String address;
        try (var context = browser.newContext(desk)) {
            var page = context.newPage();
            page.navigate(base + "/login");
            enter(page, "Unit penyelenggara pelayanan");
            page.locator(".proposal-card h3 a[href^='proposal/']").first().click();
            page.locator(".writing-bar").waitFor();
            Settled.wait(page);
            address = page.url();
            page.evaluate("() => { window.moved = 0; new PerformanceObserver(list => list.getEntries()"
                    + ".forEach(e => window.moved += e.value)).observe({type: 'layout-shift'}); }");
            var text = page.locator(".section-field textarea").first();
            text.click();
            page.keyboard().press("Control+End");
            page.keyboard().type(" satu\u00a0dua");
            assertThat(page.locator(".saved-typed").isVisible()).isTrue();
            PlaywrightAssertions.assertThat(page.locator(".saved-stored")).isVisible();
            PlaywrightAssertions.assertThat(page.locator(".writing-words")).containsText("kata");
            assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isLessThan(0.02);
            PlaywrightAssertions.assertThat(text).isFocused();
            assertThat(counted(page)).isEqualTo(expected());
            context.setOffline(true);
            PlaywrightAssertions.assertThat(page.locator(".saved-offline")).isVisible();
            page.keyboard().type(" tanpa sambungan");
            kept = text.inputValue();
            page.waitForFunction("Object.values(localStorage).some(v => v.includes('tanpa sambungan'))");
            desk.setStorageState(context.storageState());
        }
        try (var context = browser.newContext(desk)) {
            context.clearCookies();
            var page = context.newPage();
            page.navigate(base + "/login");
            enter(page, "Unit penyelenggara pelayanan");
            page.navigate(address);
            PlaywrightAssertions.assertThat(
                            page.locator(".section-field textarea").first())
                    .hasValue(kept);
        }
    }

    @Test
    void a_double_click_asks_once_and_the_focus_is_never_lost() {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setLocale("id").setViewportSize(1440, 900))) {
            var page = context.newPage();
            page.navigate(base + "/login");
            enter(page, "Unit penyelenggara pelayanan");
            page.navigate(base + "/proposal");
            button(page, "Mulai proposal").dblclick();
            asked(page);
            Settled.wait(page);
            assertThat(page.locator("vaadin-dialog[opened]").count()).isOne();
            page.keyboard().press("Escape");
            held(page, "a dialog closed");
            button(page, "Hapus").first().press("Enter");
            held(page, "a draft thrown away");
            button(page, "Urungkan").press("Enter");
            held(page, "and taken out again");
            page.locator(".proposal-card h3 a[href^='proposal/']").first().press("Enter");
            page.locator(".writing-bar").waitFor();
            held(page, "another page");
            page.locator(".form-outline vaadin-button, .form-outline button")
                    .nth(2)
                    .press("Enter");
            held(page, "led to a section");
            button(page, "Kirim ke instansi").press("Enter");
            asked(page);
            page.keyboard().press("Escape");
            held(page, "not sent after all");
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String says) {
        return page.locator("vaadin-button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(says))
                .first();
    }

    private static void asked(Page page) {
        page.waitForFunction("document.querySelector('vaadin-dialog[opened]')?.contains(document.activeElement)");
    }

    private static void held(Page page, String after) {
        Settled.wait(page);
        page.waitForTimeout(150);
        assertThat(page.evaluate("document.activeElement === document.body"))
                .as(after)
                .isEqualTo(false);
    }

    /** How the browser counts the table that holds the server's counter. */
    @SuppressWarnings("unchecked")
    private static List<Integer> counted(Page page) throws IOException {
        return (List<Integer>) page.evaluate(
                "texts => texts.map(t => window.kippWords.count(t))",
                cases().stream().map(c -> c.get("text").asString()).toList());
    }

    private static List<Integer> expected() throws IOException {
        return cases().stream().map(c -> c.get("words").asInt()).toList();
    }

    private static List<JsonNode> cases() throws IOException {
        try (var table = SiteIT.class.getResourceAsStream("/words.json")) {
            return JsonMapper.shared().readTree(table).valueStream().toList();
        }
    }

    /** By name, from the list of everybody in the demo. */
    private static void enterAs(Page page, String name) {
        page.locator("vaadin-combo-box input").fill(name);
        page.locator("vaadin-combo-box-item")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL(u -> !u.contains("/login"));
    }

    private static void enter(Page page, String role) {
        page.locator("form button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(role))
                .first()
                .click();
        page.waitForURL(u -> !u.contains("/login"));
    }

    private static List<String> errors(Page page) {
        var errors = new ArrayList<String>();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) errors.add(m.text());
        });
        page.onPageError(errors::add);
        return errors;
    }
}
