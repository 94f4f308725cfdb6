package id.gallery;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Pictures of pages at two widths: base address, folder, then paths; a path beginning with ! is opened after signing in. */
public final class Shots {

    private static final List<Integer> WIDTHS = List.of(1440, 390);

    public static void main(String[] args) {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            for (var width : WIDTHS) {
                shoot(browser, width, args);
            }
        }
    }

    private static void shoot(Browser browser, int width, String[] args) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, Integer.getInteger("height", 900))
                .setLocale("id-ID")
                .setTimezoneId("Asia/Makassar"));
        var page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning"))
                System.out.println(m.type() + " " + page.url() + " " + m.text());
        });
        page.onResponse(r -> {
            if (r.status() >= 400) System.out.println(r.status() + " " + r.url());
        });
        var signedIn = false;
        for (var i = 2; i < args.length; i++) {
            var inside = args[i].startsWith("!");
            if (inside && !signedIn) {
                signIn(page, args[0]);
                signedIn = true;
            }
            page.navigate(args[0] + args[i].replace("!", ""));
            page.waitForTimeout(1_500);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(args[1], name(args[i]) + "-" + width + ".png"))
                    .setFullPage(true));
        }
        context.close();
    }

    private static void signIn(Page page, String base) {
        page.navigate(base + "/login");
        page.locator(".demo-roles button, .demo-roles vaadin-button").first().click();
        page.waitForURL(u -> !u.contains("login"));
    }

    private static String name(String path) {
        var name = path.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "home" : name;
    }
}
