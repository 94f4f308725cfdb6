package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** What the desks promise in figures, measured in the demo: rows in sight, keys, movement, bytes, focus, widths, barriers. */
class MeasuresIT {

    /** How many rows of a list there is room for, whole, above the screen's foot. */
    private static final String ROWS =
            """
            () => {
              const grid = document.querySelector('.data-grid').shadowRoot;
              const row = grid.querySelector('#items > tr:not([hidden])');
              const foot = document.querySelector('kipp-keys')?.getBoundingClientRect().top ?? innerHeight;
              const { top, height } = row.getBoundingClientRect();
              return Math.floor((foot - top) / height);
            }""";

    private static final String IN_SIGHT =
            "all => all.filter(e => { const r = e.getBoundingClientRect(); return r.top > 0 && r.bottom < innerHeight; }).length";

    private static final String WATCH = "() => { window.moved = 0; new PerformanceObserver(list => list.getEntries()"
            + ".forEach(e => window.moved += e.value)).observe({type: 'layout-shift'}); }";

    private static final String BODY = "document.activeElement === document.body";
    private static final int ROWS_AT_LEAST = 22;
    private static final int KEYS_A_CRITERION = 3;
    private static final int BYTES_A_SAVE = 4_096;

    private static final Map<String, List<String>> LISTS = Map.of(
            "Laksmita", List.of("admin/akun", "admin/jejak", "admin/surat"),
            "Dewi Anggrahini", List.of("sekretariat/seleksi?edisi=2023", "sekretariat/penugasan?edisi=2023"),
            "Ratih Kusumalaksmi", List.of("evaluasi?edisi=2023&keadaan=STARTED"));

    private static final Map<String, String> DESKS = Map.of(
            "Laksmita", "admin/akun",
            "Dewi Anggrahini", "sekretariat",
            "Ratih Kusumalaksmi", "evaluasi?edisi=2023",
            "Harimurti", "panel/pleno?edisi=2023",
            "Endang Sulistyowarni", "instansi",
            "Teguh Pranowosari", "proposal");

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
    void lists_have_twenty_two_rows_whole_in_sight() {
        LISTS.forEach((who, paths) -> {
            try (var context = desk(1440, 900)) {
                var page = enters(context, who);
                for (var path : paths) {
                    opens(page, path);
                    page.locator(".data-grid").first().waitFor();
                    Settled.wait(page);
                    assertThat((int) page.evaluate(ROWS)).as(path).isGreaterThanOrEqualTo(ROWS_AT_LEAST);
                }
            }
        });
    }

    @Test
    void a_judge_reads_at_once_and_scores_three_sheets_by_keyboard_and_nothing_moves() {
        try (var context = desk(1440, 900)) {
            var page = enters(context, "Ratih Kusumalaksmi");
            opens(page, "evaluasi?edisi=2023&keadaan=STARTED");
            page.locator("a.row-link").first().waitFor();
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.locator(".strip").waitFor();
            Settled.wait(page);
            assertThat((int) page.evaluate("() => Math.round("
                            + "document.querySelector('.proposal-section .prose').getBoundingClientRect().top)"))
                    .isLessThanOrEqualTo(230);
            assertThat(page.locator(".strip-points").evaluateAll(IN_SIGHT)).isEqualTo(7);
            rests(page);
            for (var sheet = 0; sheet < 3; sheet++) scores(page, 61 + sheet);
        }
    }

    /** A sentence becomes evidence of the third criterion, leads back to its place, and is taken away again. */
    private static void rests(Page page) {
        page.keyboard().press("e");
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("3");
        var evidence = page.locator(".exhibit-text");
        evidence.first().waitFor();
        held(page, "a passage picked");
        page.locator(".exhibit-place").first().press("Enter");
        page.waitForFunction("document.activeElement.matches('.proposal-section')");
        assertThat((boolean) page.evaluate("CSS.highlights.has('kipp-here') && CSS.highlights.has('kipp-evidence')"))
                .isTrue();
        page.keyboard().press("/");
        page.keyboard().type("anak");
        page.locator(".find-bar [role=status]:not(:empty)").waitFor();
        PlaywrightAssertions.assertThat(page.locator(".find-bar input")).hasValue("anak");
        page.locator(".exhibits vaadin-button").first().press("Enter");
        page.getByText("Bukti dihapus.").first().waitFor();
        held(page, "evidence taken away");
        assertThat(evidence.count()).isZero();
    }

    /** Two digits and Enter a criterion; sealed by keyboard, and the next sheet opens. */
    private static void scores(Page page, int points) {
        page.locator(".strip").waitFor();
        Settled.wait(page);
        held(page, "a sheet opened");
        var bytes = new int[1];
        page.onResponse(r -> {
            if (r.url().contains("v-r=uidl")) bytes[0] = Math.max(bytes[0], r.body().length);
        });
        page.evaluate(WATCH);
        page.keyboard().press("1");
        page.waitForFunction("document.activeElement.matches('.criterion input')");
        var criteria = page.locator(".criterion").count();
        var keys = 0;
        for (var i = 0; i < criteria; i++) {
            page.keyboard().type(String.valueOf(points));
            page.keyboard().press("Enter");
            keys += 3;
            if (points == 61) Settled.wait(page); // one save an answer, as people are slower than this
        }
        assertThat(keys).isLessThanOrEqualTo(KEYS_A_CRITERION * criteria);
        page.waitForFunction(
                "p => [...document.querySelectorAll('.strip-points')].every(e => e.textContent == p)", points);
        Settled.wait(page);
        held(page, "points saved");
        assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isLessThan(0.02);
        if (points == 61) assertThat(bytes[0]).as("bytes a save").isBetween(1, BYTES_A_SAVE);
        var address = page.url();
        page.keyboard().press("Control+Enter");
        asked(page);
        if (points == 61) assertThat(Barriers.on(page)).isEmpty();
        for (var tab = 0; tab < 4 && !isOn(page, "Kunci lembar"); tab++)
            page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(u -> !u.equals(address));
        var gate = page.getByText("Tidak ada benturan, buka proposal");
        page.locator(".strip, h1").first().waitFor();
        Settled.wait(page);
        if (gate.count() > 0) gate.first().press("Enter");
    }

    @Test
    void no_desk_scrolls_sideways_at_320_pixels_at_twice_the_size_and_in_forced_colours() {
        DESKS.forEach((who, path) -> {
            try (var context = desk(320, 640)) {
                var page = enters(context, who);
                opens(page, path);
                fits(page, path + " at 320 px");
                page.setViewportSize(720, 450); // what 1440 x 900 are at twice the size
                fits(page, path + " at 200 %");
                page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                page.setViewportSize(1440, 900);
                fits(page, path + " in forced colours");
            }
        });
    }

    private static void fits(Page page, String where) {
        Settled.wait(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(where)
                .isLessThanOrEqualTo(0);
    }

    private static boolean isOn(Page page, String button) {
        return button.equals(page.evaluate("document.activeElement.textContent.trim()"));
    }

    private static void asked(Page page) {
        page.waitForFunction("document.querySelector('vaadin-dialog[opened]')?.contains(document.activeElement)");
        Settled.wait(page);
    }

    private static void held(Page page, String after) {
        Settled.wait(page);
        page.waitForTimeout(150);
        assertThat((boolean) page.evaluate(BODY))
                .as("the focus is lost: " + after)
                .isFalse();
    }

    private static BrowserContext desk(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale("id")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
    }

    private static void opens(Page page, String path) {
        page.navigate(base + "/" + path);
        page.locator("h1").first().waitFor();
        Settled.wait(page);
    }

    /** By name, from the list of everybody in the demo. */
    private static Page enters(BrowserContext context, String name) {
        var page = context.newPage();
        page.navigate(base + "/login");
        page.locator("vaadin-combo-box input").fill(name);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL(u -> !u.contains("/login"));
        return page;
    }
}
