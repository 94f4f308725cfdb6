package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real application, no demo, on a store that is empty at first, and the browser its people use. */
final class LiveSite implements AutoCloseable {

    private static final Pattern SET_UP = Pattern.compile("first administrator\\): (http\\S+)");

    private final ConfigurableApplicationContext application;
    private final Playwright playwright;
    private final Browser browser;
    private final CharSequence log;
    private final List<Person> people = new ArrayList<>();
    private final Gallery gallery = new Gallery(Path.of("target", "journey"));

    /** @param log what is printed meanwhile */
    LiveSite(Path data, CharSequence log) {
        this(data, log, "--server.port=0", "--kipp.second-factor=off");
    }

    LiveSite(Path data, CharSequence log, String... settings) {
        var chromium = Browsers.chromium();
        this.log = log;
        var all = Stream.concat(Stream.of("--kipp.data=" + data, "--kipp.demo=false"), Stream.of(settings));
        application = new SpringApplicationBuilder(id.kipp.Application.class).run(all.toArray(String[]::new));
        playwright = Browsers.playwright();
        browser = Browsers.open(playwright, chromium);
    }

    ListableBeanFactory beans() {
        return application;
    }

    /** The link that the first start prints, for whoever reads the server's log. */
    String setUpLink() {
        var found = SET_UP.matcher(log.toString());
        assertThat(found.find()).as("a set-up link in the log").isTrue();
        return found.group(1);
    }

    /** For what is there before anybody looks. */
    ConfigurableApplicationContext application() {
        return application;
    }

    /** Where everybody stands, to see why it went no further. */
    void pictures() {
        people.forEach(p -> gallery.picture(p.page, "akhir-" + p.name(), Gallery.WIDE));
    }

    /** Somebody sits down at a browser of their own. */
    Person person(String name, String locale) {
        var named = application.getEnvironment().getProperty("kipp.url");
        var base = named != null
                ? named
                : "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Asia/Makassar")
                .setReducedMotion(ReducedMotion.REDUCE) // so that nobody waits for a dialog to slide in
                .setViewportSize(Gallery.WIDE, Gallery.HEIGHT));
        context.setDefaultTimeout(Browsers.PATIENCE);
        var person = new Person(name, context.newPage(), base, gallery);
        people.add(person);
        return person;
    }

    Person person(String name) {
        return person(name, "id");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        application.close();
    }
}
