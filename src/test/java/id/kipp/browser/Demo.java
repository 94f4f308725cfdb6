package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The demo on a store of its own, and the browser it is looked at with: both start once for all that look. */
final class Demo implements AutoCloseable {

    /** One watch a page, which outlives the screens it shows one after the other. */
    private static final String WATCH =
            """
            () => {
              window.watch?.disconnect();
              window.moves = [];
              window.watch = new PerformanceObserver(list => window.moves.push(...list.getEntries().map(e => ({ value: e.value,
                by: e.sources.map(s => `${s.node?.className ?? s.node?.nodeName} from ${s.previousRect.y} to ${s.currentRect.y}`) }))));
              window.watch.observe({ type: 'layout-shift' });
            }""";

    static final int BYTES_A_SAVE = 4_096;
    private static final double MOVES_LESS_THAN = 0.02;

    final ConfigurableApplicationContext application;
    final Browser browser;
    final String base;
    private final Playwright playwright;
    private final Map<String, String> signedIn = new HashMap<>();

    Demo(Path data) {
        var chromium = Browsers.chromium();
        application = new SpringApplicationBuilder(id.kipp.Application.class)
                .run("--server.port=0", "--kipp.data=" + data, "--kipp.demo=true");
        base = "http://127.0.0.1:" + application.getBean(Environment.class).getProperty("local.server.port");
        playwright = Browsers.playwright();
        browser = Browsers.open(playwright, chromium);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    static Browser.NewContextOptions desk(int width, int height) {
        return new Browser.NewContextOptions()
                .setLocale("id")
                .setReducedMotion(ReducedMotion.REDUCE) // so that nobody waits for a dialog to slide in
                .setViewportSize(width, height);
    }

    /** A browser of somebody's own, who has signed in; once in all, as if the day went on. */
    BrowserContext desk(String who, int width, int height) {
        return browser.newContext(desk(width, height).setStorageState(signedIn.computeIfAbsent(who, this::signIn)));
    }

    private String signIn(String who) {
        try (var context = browser.newContext(desk(1440, 900))) {
            var page = context.newPage();
            page.navigate(base + "/login");
            entersAs(page, who);
            return context.storageState();
        }
    }

    /** By name, from the list of everybody in the demo. */
    static void entersAs(Page page, String name) {
        page.locator("vaadin-combo-box input").fill(name);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL(u -> !u.contains("/login"));
    }

    /** By the button of a role. */
    static void enters(Page page, String role) {
        page.locator("form button")
                .filter(new Locator.FilterOptions().setHasText(role))
                .first()
                .click();
        page.waitForURL(u -> !u.contains("/login"));
    }

    /** A page of this desk, where its heading is. */
    Page opens(BrowserContext context, String path) {
        return opens(context.newPage(), path);
    }

    Page opens(Page page, String path) {
        page.navigate(base + "/" + path);
        page.locator("h1").first().waitFor();
        Settled.wait(page);
        return page;
    }

    /** A question stands above the screen, and whoever types is in it. */
    static void asked(Page page) {
        page.waitForFunction("document.querySelector('vaadin-dialog[opened]')?.contains(document.activeElement)");
        Settled.wait(page);
    }

    static void held(Page page, String after) {
        Settled.wait(page);
        page.waitForTimeout(150);
        assertThat(page.evaluate("document.activeElement === document.body"))
                .as("the focus is lost: " + after)
                .isEqualTo(false);
    }

    static void watch(Page page) {
        page.evaluate(WATCH);
    }

    /** The largest answer of the server to this page from now on. */
    static AtomicInteger bytes(Page page) {
        var most = new AtomicInteger();
        page.onResponse(r -> {
            if (r.url().contains("v-r=uidl")) most.accumulateAndGet(r.body().length, Math::max);
        });
        return most;
    }

    /** Since the watch began. */
    static void stoodStill(Page page) {
        assertThat(((Number) page.evaluate("window.moves.reduce((sum, m) => sum + m.value, 0)")).doubleValue())
                .as(() -> String.valueOf(page.evaluate("JSON.stringify(window.moves)")))
                .isLessThan(MOVES_LESS_THAN);
    }

    static List<String> errors(Page page) {
        var errors = new ArrayList<String>();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) errors.add(m.text());
        });
        page.onPageError(errors::add);
        return errors;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        application.close();
    }
}
