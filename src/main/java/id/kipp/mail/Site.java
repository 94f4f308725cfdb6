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

    /** @param path without a leading slash */
    public String link(String path) {
        return base + "/" + path;
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
