package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.kipp.account.Actors;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Window;
import id.kipp.kernel.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the desks promise in figures: rows in sight, keys, movement, bytes, focus. */
abstract class DeskMeasures {

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

    private static final String JUDGE = "Ratih Kusumalaksmi";
    private static final String SECRETARY = "Dewi Anggrahini";
    private static final int ROWS_AT_LEAST = 22;
    private static final int KEYS_A_PROPOSAL = 8;
    private static final int KEYS_A_CRITERION = 3;

    private static final Map<String, List<String>> LISTS = Map.of(
            "Laksmita",
            List.of("admin/akun", "admin/jejak", "admin/surat"),
            SECRETARY,
            List.of("sekretariat/seleksi?edisi=2023", "sekretariat/penugasan?edisi=2023"));

    private final Demo demo;

    DeskMeasures(Demo demo) {
        this.demo = demo;
    }

    @Test
    void lists_have_twenty_two_rows_whole_in_sight() {
        LISTS.forEach((who, paths) -> {
            try (var context = demo.desk(who, 1440, 900)) {
                var page = context.newPage();
                for (var path : paths) haveRows(demo.opens(page, path), path);
            }
        });
    }

    private static void haveRows(Page page, String path) {
        page.locator(".data-grid").first().waitFor();
        Settled.wait(page);
        assertThat((int) page.evaluate(ROWS)).as(path).isGreaterThanOrEqualTo(ROWS_AT_LEAST);
    }

    @Test
    void a_judge_reads_at_once_and_scores_three_sheets_by_keyboard_and_nothing_moves() {
        try (var context = demo.desk(JUDGE, 1440, 900)) {
            var page = demo.opens(context, "evaluasi?edisi=2023&keadaan=STARTED");
            page.locator("a.row-link").first().waitFor();
            haveRows(page, "evaluasi");
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
        Demo.held(page, "a passage picked");
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
        Demo.held(page, "evidence taken away");
        assertThat(evidence.count()).isZero();
    }

    /** Two digits and Enter a criterion; sealed by keyboard, and the next sheet opens. */
    private static void scores(Page page, int points) {
        page.locator(".strip").waitFor();
        Demo.held(page, "a sheet opened");
        var bytes = Demo.bytes(page);
        Demo.watch(page);
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
        Demo.held(page, "points saved");
        Demo.stoodStill(page);
        if (points == 61) assertThat(bytes.get()).as("bytes a save").isBetween(1, Demo.BYTES_A_SAVE);
        var address = page.url();
        page.keyboard().press("Control+Enter");
        Demo.asked(page);
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

    private static boolean isOn(Page page, String button) {
        return button.equals(page.evaluate("document.activeElement.textContent.trim()"));
    }

    @Test
    void ten_proposals_are_screened_by_keyboard_with_eight_keys_each_and_nothing_moves() {
        screeningIsOpen();
        try (var context = demo.desk(SECRETARY, 1440, 900)) {
            var page = demo.opens(context, "sekretariat/seleksi?edisi=2025");
            page.locator("a.row-link").first().waitFor();
            page.keyboard().press("n");
            for (var proposal = 0; proposal < 10; proposal++) {
                page.locator(".check").first().waitFor();
                Demo.held(page, "a proposal opened");
                var address = page.url();
                assertThat(screens(page)).isLessThanOrEqualTo(KEYS_A_PROPOSAL);
                page.waitForURL(u -> !u.equals(address));
            }
            Demo.held(page, "the last one screened");
        }
    }

    /** What the system has looked at by one key, every other item by its digit, then the verdict. */
    private static int screens(Page page) {
        Demo.watch(page);
        var items = page.locator(".check:not([data-sound])").count();
        page.keyboard().press("0");
        for (var i = 0; i < items; i++) page.keyboard().press("1");
        page.waitForFunction("() => [...document.querySelectorAll('.check')]"
                + ".every(c => [...c.querySelectorAll('vaadin-radio-button')].some(b => b.checked))");
        Settled.wait(page);
        Demo.stoodStill(page);
        page.keyboard().press("l");
        return items + 2;
    }

    private void screeningIsOpen() {
        var editions = demo.bean(Editions.class);
        var actors = demo.bean(Actors.class);
        var one = actors.system("uji-1", Role.SECRETARIAT);
        var other = actors.system("uji-2", Role.SECRETARIAT);
        var edition = editions.get(new EditionId("2025"));
        var now = Instant.now();
        var open = new Window(TestSteps.SCREENING, now.minus(1, ChronoUnit.HOURS), now.plus(9, ChronoUnit.DAYS));
        if (editions.needsSecond(edition, open))
            editions.confirm(other, editions.ask(one, edition, open, "Uji", "S-1"), TestSteps.SCREENING);
        else editions.move(one, edition, open, "Uji", "S-1");
    }
}
