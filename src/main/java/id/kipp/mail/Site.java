package id.kipp.mail;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this application: {@code kipp.url}. Never taken from a request, which may lie about its host. */
@Component
public class Site {

    private final Environment environment;

    Site(Environment environment) {
        this.environment = environment;
    }

    /** @param path without a leading slash */
    public String link(String path) {
        return base() + "/" + path;
    }

    private String base() {
        var url = environment.getProperty("kipp.url", "");
        if (!url.isBlank()) return url.strip().replaceAll("/+$", "");
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://127.0.0.1:" + port;
    }
}
