package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each role's first desk in the demo, and what happens to whoever types there. */
abstract class DeskPages {

    private static final String JUDGE = "Ratih Kusumalaksmi";

    private final Demo demo;

    DeskPages(Demo demo) {
        this.demo = demo;
    }

    @ParameterizedTest
    @CsvSource({
        "Administrator, admin/akun",
        "Unit penyelenggara pelayanan, proposal",
        "Admin instansi, instansi",
        "Sekretariat, sekretariat",
        "Tim Evaluasi, evaluasi?edisi=2023",
        "Tim Panel Independen, panel/pleno?edisi=2023"
    })
    void each_role_reaches_its_desk_with_one_click_and_it_fits_any_screen(String role, String desk) {
        try (var context = demo.browser.newContext(Demo.desk(1440, 900))) {
            var page = context.newPage();
            var errors = Demo.errors(page);
            page.navigate(demo.base + "/login");
            Demo.enters(page, role);
            demo.opens(page, desk);
            assertThat(Barriers.on(page)).isEmpty();
            fits(page, 320, 640);
            fits(page, 720, 450); // what 1440 x 900 are at twice the size
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            fits(page, 1440, 900);
            assertThat(errors).isEmpty();
        }
    }

    private static void fits(Page page, int width, int height) {
        page.setViewportSize(width, height);
        Settled.wait(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("at " + width)
                .isLessThanOrEqualTo(0);
    }

    @Test
    void what_was_typed_and_not_stored_is_there_again_after_the_session_is_over() {
        try (var context = demo.browser.newContext(Demo.desk(1440, 900))) {
            var page = context.newPage();
            page.navigate(demo.base + "/login");
            Demo.entersAs(page, JUDGE);
            page.navigate(demo.base + "/evaluasi?edisi=2023&keadaan=TO_CONSOLIDATE");
            page.locator("main a[href$=konsolidasi]").first().click();
            var message = page.getByLabel("Pendapat Anda");
            message.fill("Pesan yang belum dikirim.");
            page.getByLabel("Alasan").fill("Alasan yang belum diusulkan.");
            asksBeforeLeaving(page);
            page.reload();
            PlaywrightAssertions.assertThat(message).hasValue("Pesan yang belum dikirim.");
            context.clearCookies();
            message.fill("Pesan sesudah sesi berakhir.");
            page.reload();
            Demo.entersAs(page, JUDGE);
            PlaywrightAssertions.assertThat(message).hasValue("Pesan sesudah sesi berakhir.");
            PlaywrightAssertions.assertThat(page.getByLabel("Alasan")).hasValue("Alasan yang belum diusulkan.");
            page.evaluate("window.kippKept.leave()");
            page.reload();
            Settled.wait(page);
            PlaywrightAssertions.assertThat(message).hasValue("");
        }
    }

    /** By the menu at the side, whose link is in the shadow of its item. */
    private static void asksBeforeLeaving(Page page) {
        var address = page.url();
        page.locator("vaadin-side-nav-item").first().evaluate("i => i.shadowRoot.querySelector('a').click()");
        Demo.asked(page);
        assertThat(Barriers.all(page)).isEmpty();
        page.keyboard().press("Escape");
        Demo.held(page, "stayed after all");
        assertThat(page.url()).isEqualTo(address);
        page.locator("vaadin-side-nav-item").first().evaluate("i => i.shadowRoot.querySelector('a').click()");
        Demo.asked(page);
        button(page, "Tinggalkan").press("Enter");
        page.waitForURL(u -> !u.equals(address));
        PlaywrightAssertions.assertThat(page.getByLabel("Pendapat Anda"))
                .hasCount(0); // the address is there before the screen
        Settled.wait(page);
        page.goBack();
        page.waitForURL(address);
        page.getByLabel("Pendapat Anda").waitFor();
    }

    @Test
    void points_go_up_and_down_by_arrow_keys_and_buttons_and_are_stored_as_if_typed() {
        try (var context = demo.desk(JUDGE, 1440, 900)) {
            var page = demo.opens(context, "evaluasi?edisi=2023");
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
        var desk = Demo.desk(1440, 900);
        String kept;
        String address;
        try (var context = demo.browser.newContext(desk)) {
            var page = context.newPage();
            page.navigate(demo.base + "/login");
            Demo.enters(page, "Unit penyelenggara pelayanan");
            page.locator(".proposal-card h3 a[href^='proposal/']").first().click();
            page.locator(".writing-bar").waitFor();
            Settled.wait(page);
            address = page.url();
            Demo.watch(page);
            var bytes = Demo.bytes(page);
            var text = page.locator(".section-field textarea").first();
            text.click();
            page.keyboard().press("Control+End");
            page.keyboard().type(" satu\u00a0dua");
            assertThat(page.locator(".saved-typed").isVisible()).isTrue();
            PlaywrightAssertions.assertThat(page.locator(".saved-stored")).isVisible();
            PlaywrightAssertions.assertThat(page.locator(".writing-words")).containsText("kata");
            Demo.stoodStill(page);
            assertThat(bytes.get()).as("bytes a save").isBetween(1, Demo.BYTES_A_SAVE);
            PlaywrightAssertions.assertThat(text).isFocused();
            assertThat(counted(page)).isEqualTo(expected());
            context.setOffline(true);
            PlaywrightAssertions.assertThat(page.locator(".saved-offline")).isVisible();
            page.keyboard().type(" tanpa sambungan");
            kept = text.inputValue();
            page.waitForFunction("Object.values(localStorage).some(v => v.includes('tanpa sambungan'))");
            desk.setStorageState(context.storageState());
        }
        try (var context = demo.browser.newContext(desk)) {
            context.clearCookies();
            var page = context.newPage();
            page.navigate(demo.base + "/login");
            Demo.enters(page, "Unit penyelenggara pelayanan");
            page.navigate(address);
            PlaywrightAssertions.assertThat(
                            page.locator(".section-field textarea").first())
                    .hasValue(kept);
        }
    }

    @Test
    void a_double_click_asks_once_and_the_focus_is_never_lost() {
        try (var context = demo.browser.newContext(Demo.desk(1440, 900))) {
            var page = context.newPage();
            page.navigate(demo.base + "/login");
            Demo.enters(page, "Unit penyelenggara pelayanan");
            page.navigate(demo.base + "/proposal");
            button(page, "Mulai proposal").dblclick();
            Demo.asked(page);
            assertThat(page.locator("vaadin-dialog[opened]").count()).isOne();
            page.keyboard().press("Escape");
            Demo.held(page, "a dialog closed");
            button(page, "Hapus").first().press("Enter");
            Demo.held(page, "a draft thrown away");
            button(page, "Urungkan").press("Enter");
            Demo.held(page, "and taken out again");
            page.locator(".proposal-card h3 a[href^='proposal/']").first().press("Enter");
            page.locator(".writing-bar").waitFor();
            Demo.held(page, "another page");
            page.locator(".form-outline vaadin-button, .form-outline button")
                    .nth(2)
                    .press("Enter");
            Demo.held(page, "led to a section");
            button(page, "Kirim ke instansi").press("Enter");
            Demo.asked(page);
            page.keyboard().press("Escape");
            Demo.held(page, "not sent after all");
        }
    }

    private static Locator button(Page page, String says) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(says))
                .first();
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
        try (var table = DeskPages.class.getResourceAsStream("/words.json")) {
            return JsonMapper.shared().readTree(table).valueStream().toList();
        }
    }
}
