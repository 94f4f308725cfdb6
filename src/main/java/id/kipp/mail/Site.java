package id.kipp.mail;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this application: {@code kipp.url}. Never taken from a request, which may lie about its host. */
@Component
public class Site {

    private final boolean named;
    private volatile String base;

    Site(Environment environment) {
        var url = environment.getProperty("kipp.url", "").strip().replaceAll("(?<!/)/+$", "");
        this.named = !url.isEmpty();
        this.base = named ? url : local(environment.getProperty("server.port", Integer.class, 8080));
    }

    /** @param path of a screen, without a leading slash, as those say who have the screens */
    public String link(String path) {
        return base + "/" + path;
    }

    public String home() {
        return link("");
    }

    /** Where what is printed is checked by its code. */
    public String check(String code) {
        return link("periksa/" + code);
    }

    public String newPassword(String token) {
        return link("sandi/" + token);
    }

    public String invitation(String token) {
        return link("undangan/" + token);
    }

    /** Where the first administrator is made. */
    public String setUp(String secret) {
        return link("siapkan/" + secret);
    }

    /** Where one says whether something still runs. */
    public String stillRuns(String code) {
        return link("kabar/" + code);
    }

    /** The port that was asked for may be 0, any free one. */
    @EventListener
    void on(WebServerInitializedEvent started) {
        if (!named) base = local(started.getWebServer().getPort());
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }
}
