package id.kipp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of their own, who sees words, presses buttons and fills fields by their labels. */
final class Person {

    static final String PASSWORD = "perjalanan yang panjang";

    final Page page;
    private final String name;
    private final String base;
    private final Gallery gallery;
    private final List<String> errors = new ArrayList<>();

    Person(String name, Page page, String base, Gallery gallery) {
        this.name = name;
        this.page = page;
        this.base = base;
        this.gallery = gallery;
        page.onConsoleMessage(m -> {
            var turnedDown = m.text().contains("status of 422"); // a form that says what is wrong with it is no error
            if (m.type().equals("error") && !turnedDown) errors.add(page.url() + ": " + m.text());
        });
        page.onPageError(e -> errors.add(page.url() + ": " + e));
    }

    String name() {
        return name;
    }

    /** Everybody's address is made of their name. */
    String email() {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@contoh.test";
    }

    /** By the menu, as people do who are inside and stand elsewhere; else by its address. */
    void opens(String path) {
        if (!follows(menu(path), path)) page.navigate(path.startsWith("http") ? path : base + "/" + path);
        settles();
    }

    private Locator menu(String path) {
        return page.locator("vaadin-side-nav-item[path='" + path + "']");
    }

    private boolean follows(Locator item, String path) {
        var here = page.url().replaceAll("[?#].*", "");
        if (here.equals(base + "/" + path) || item.count() != 1 || !item.isVisible() || isAsked()) return false;
        item.click();
        page.waitForURL(u -> u.replaceAll("[?#].*", "").equals(base + "/" + path));
        return true;
    }

    private boolean isAsked() {
        return page.locator("vaadin-dialog[opened]").count() > 0;
    }

    void settles() {
        Settled.wait(page);
    }

    void signsIn() {
        signsIn(email());
    }

    void signsIn(String address) {
        opens("login");
        fills("Alamat surel", address);
        fills("Kata sandi", PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Masuk")).click();
        page.waitForURL(u -> !u.contains("/login"));
        settles();
    }

    void presses(String button) {
        presses(top(), button);
    }

    void presses(Locator place, String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        settles();
    }

    void follows(String link) {
        top().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        settles();
    }

    void fills(String label, String value) {
        fills(top(), label, value);
    }

    void fills(Locator place, String label, String value) {
        var field = field(place, label);
        field.fill(value);
        field.press("combobox".equals(field.getAttribute("role")) ? "Enter" : "Tab"); // a calendar closes by Enter
    }

    Locator field(String label) {
        return field(top(), label);
    }

    private static Locator field(Locator place, String label) {
        return place.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Out of a list that opens, be it a select or a combo box. */
    void chooses(String label, String option) {
        var field = field(label);
        field.click();
        if (field.evaluate("e => e.tagName").equals("INPUT")) field.fill(option);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        settles();
        if (page.locator("vaadin-multi-select-combo-box[opened]").count() > 0) field.press("Escape");
    }

    void uploads(Locator place, Path... files) {
        place.locator("input[type=file]").setInputFiles(files);
        settles();
    }

    void sees(String... words) {
        for (var word : words)
            assertThat(top().getByText(word).locator("visible=true").first()).isVisible();
    }

    void seesNot(String... words) {
        for (var word : words)
            assertThat(top().getByText(word).locator("visible=true")).hasCount(0);
    }

    /** What is told of an act, on the page or in the question that is still open. */
    void isTold(String words) {
        assertThat(page.locator(".told > div")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible();
    }

    void looks(String screen) {
        settles();
        gallery.look(page, screen);
        assertThat(errors).as("errors " + name + " would find in the console").isEmpty();
    }

    /** The question above the screen, or the screen. */
    Locator top() {
        var dialog = page.locator("vaadin-dialog[opened]");
        return dialog.count() > 0 ? dialog.last() : page.locator("body");
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}
