package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen of every role's menu once: barriers of any level, reds, focus and room on a narrow screen; of one role also at twice
 * the size in forced colours, and with every question it asks open. With {@code -Drounds=all} all of it of every role.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskRounds {

    private static final boolean ALL = "all".equals(System.getProperty("rounds"));

    /** Of the roles the one whose questions are always opened. */
    private static final String ASKED = "Tim Evaluasi";

    private static final String MENU =
            "() => [...document.querySelectorAll('vaadin-side-nav-item')].map(i => i.path).filter(Boolean)";

    /** The link of a screen in the menu, held by whoever goes there by keyboard; false where it cannot be reached. */
    private static final String LINK =
            """
            path => { const link = [...document.querySelectorAll('vaadin-side-nav-item')].find(i => i.path === path)
                ?.shadowRoot.querySelector('a[href]');
              link?.focus(); return Boolean(link?.matches(':focus')); }""";

    private static final String IS_THERE =
            "path => location.pathname.slice(1) === path.replace(/^\\//, '').split('?')[0]";

    /** Names of the buttons that can be pressed, each once. */
    private static final String BUTTONS =
            """
            () => [...new Set([...document.querySelectorAll('main vaadin-button:not([disabled])')]
              .filter((b, i, all) => b.checkVisibility() && (!b.matches('.row-link') || b === all.find(o => o.matches('.row-link'))))
              .map(b => (b.getAttribute('aria-label') ?? b.textContent).trim()))].slice(0, 8)""";

    private static final String PRESS =
            """
            name => { const b = [...document.querySelectorAll('main vaadin-button:not([disabled])')]
              .find(b => b.checkVisibility() && (b.getAttribute('aria-label') ?? b.textContent).trim() === name);
              b?.focus(); return Boolean(b); }""";

    /** What is filled with red: the one act of the screen, and no more. */
    private static final String REDS =
            """
            () => [...document.querySelectorAll(document.querySelector('vaadin-dialog[opened]') ? 'vaadin-dialog[opened] *' : 'main *')]
              .filter(e => e.checkVisibility() && e.getClientRects().length)
              .filter(e => { const c = getComputedStyle(e).backgroundColor.match(/[\\d.]+/g).map(Number);
                return c[0] > 150 && c[1] < 90 && c[2] < 100 && (c[3] ?? 1) > 0.5; })
              .map(e => e.textContent.trim())""";

    private static final int MOST_REDS = 1;

    private final Demo demo;
    private final Set<String> seen = new HashSet<>();

    DeskRounds(Demo demo) {
        this.demo = demo;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Administrator",
                "Unit penyelenggara pelayanan",
                "Admin instansi",
                "Sekretariat",
                "Tim Evaluasi",
                "Tim Panel Independen"
            })
    @SuppressWarnings("unchecked")
    void no_screen_of_a_role_and_no_question_on_it_has_a_barrier(String role) {
        try (var context = demo.browser.newContext(Demo.desk(1440, 900))) {
            var page = context.newPage();
            page.navigate(demo.base + "/login");
            Demo.enters(page, role);
            Settled.wait(page);
            var wrong = new ArrayList<String>();
            for (var path : new LinkedHashSet<>((List<String>) page.evaluate(MENU)))
                if (ALL) screen(page, path, wrong);
                else if (seen.add(path)) glance(page, path, role.equals(ASKED), wrong);
            assertThat(wrong).isEmpty();
        }
    }

    private void screen(Page page, String path, List<String> wrong) {
        demo.opens(page, path);
        look(page, path, wrong);
        questions(page, path, wrong);
        fitsAnywhere(page, path, true, wrong);
        page.setViewportSize(1440, 900);
    }

    /** From the screen before, by keyboard. */
    private void glance(Page page, String path, boolean withQuestions, List<String> wrong) {
        if ((boolean) page.evaluate(LINK, path)) {
            page.keyboard().press("Enter");
            page.waitForFunction(IS_THERE, path);
            Settled.wait(page);
            held(page, path, wrong);
        } else demo.opens(page, path);
        look(page, path, wrong);
        if (withQuestions) questions(page, path, wrong);
        fitsAnywhere(page, path, withQuestions, wrong);
        page.setViewportSize(1440, 900);
    }

    /** On the narrowest screen, and as large as 1440 x 900 are at twice the size, there in forced colours. */
    private static void fitsAnywhere(Page page, String path, boolean twice, List<String> wrong) {
        fits(page, path, 320, 640, wrong);
        if (!twice) return;
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        fits(page, path, 720, 450, wrong);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private static void held(Page page, String where, List<String> wrong) {
        if ((boolean) page.evaluate("document.activeElement === document.body")) wrong.add(where + ": focus lost");
    }

    @SuppressWarnings("unchecked")
    private void questions(Page page, String path, List<String> wrong) {
        for (var name : (List<String>) page.evaluate(BUTTONS)) question(page, path, name, wrong);
    }

    /** Where a button asks something, the question is looked at and closed again. */
    private void question(Page page, String path, String name, List<String> wrong) {
        if (LEAVES.contains(name) || !(boolean) page.evaluate(PRESS, name)) return;
        var address = page.url();
        page.keyboard().press("Enter");
        Settled.wait(page);
        var dialogs = page.locator("vaadin-dialog[opened]");
        if (dialogs.count() > 0) {
            look(page, path + " > " + name, wrong);
            page.keyboard().press("Escape");
            Settled.wait(page);
            if (dialogs.count() > 0)
                dialogs.last().locator("vaadin-button").filter(BACK).first().click();
            Settled.wait(page);
        }
        held(page, path + " > " + name, wrong);
        if (!page.url().equals(address)) {
            demo.opens(page, path);
        }
    }

    private static final Locator.FilterOptions BACK =
            new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile("Kembali|Tutup|Batal"));

    /** What is not undone by closing a question. */
    private static final Set<String> LEAVES = Set.of("Keluar");

    @SuppressWarnings("unchecked")
    private static void look(Page page, String where, List<String> wrong) {
        Barriers.all(page).forEach(barrier -> wrong.add(where + ": " + barrier));
        var reds = new LinkedHashSet<>((List<String>) page.evaluate(REDS));
        if (reds.size() > MOST_REDS) wrong.add(where + ": reds " + reds);
    }

    private static void fits(Page page, String where, int width, int height, List<String> wrong) {
        page.setViewportSize(width, height);
        Settled.wait(page);
        var over = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (over > 0) wrong.add(where + " at " + width + ": wider by " + over);
    }
}
