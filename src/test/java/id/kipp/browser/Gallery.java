package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks at screens: no barrier axe calls serious, nothing that sticks out on a phone. A screen of the menu and a kind of public page is
 * looked at once, the former not on a phone, as {@link DeskRounds} asks for less room; {@code -Dlooks=all} for everything each time,
 * {@code -Dpictures=true} for numbered pictures besides, wide and narrow.
 */
final class Gallery {

    static final int WIDE = 1440;
    static final int NARROW = 390;
    static final int HEIGHT = 900;

    private static final boolean PICTURES = Boolean.getBoolean("pictures");
    private static final boolean ALL = PICTURES || "all".equals(System.getProperty("looks"));
    private static final int TALLEST = 2600;
    private static final String TALL =
            "() => Math.max(...[...document.querySelectorAll('html, main, .content')].map(e => e.scrollHeight)) + 120";

    /** Where a screen of the menu stands, or a public page without its language and numbers; else nothing. */
    private static final String PLACE =
            """
            () => { const path = location.pathname.slice(1);
              const menu = [...document.querySelectorAll('vaadin-side-nav-item')].map(i => i.path?.replace(/^\\//, '').split('?')[0]);
              if (!window.Vaadin?.Flow) return '/' + path.replace(/^en(\\/|$)/, '').replace(/[^\\/]*\\d[^\\/]*/g, '*');
              return menu.includes(path) && !document.querySelector('vaadin-dialog[opened]') ? path : ''; }""";

    private final Path folder;
    private final Set<String> seen = new HashSet<>();
    private int number;

    Gallery(Path folder) {
        this.folder = folder;
    }

    void look(Page page, String name) {
        number++;
        var place = (String) page.evaluate(PLACE);
        if (!ALL && !seen.add(place.isEmpty() ? name : place)) return;
        assertThat(Barriers.on(page)).as("barriers on " + name).isEmpty();
        if (PICTURES) picture(page, name, WIDE);
        if (!ALL && !place.isEmpty() && !place.startsWith("/")) return;
        narrow(page);
        if (PICTURES) picture(page, name, NARROW);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + name + " on a phone")
                .isLessThanOrEqualTo(NARROW);
        page.setViewportSize(WIDE, HEIGHT);
        Settled.wait(page);
    }

    /** Lists change their columns a moment after the window has changed its width. */
    private static void narrow(Page page) {
        page.setViewportSize(NARROW, HEIGHT);
        if (page.locator(".data-grid").count() > 0) page.waitForTimeout(400);
        Settled.wait(page);
    }

    void picture(Page page, String name, int width) {
        var tall = (int) page.evaluate(TALL);
        page.setViewportSize(width, Math.clamp(tall, HEIGHT, TALLEST));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(folder.resolve("%02d-%s-%d.png".formatted(number, name, width))));
        page.setViewportSize(width, HEIGHT);
    }
}
