package id.kipp.browser;

import java.nio.file.Path;
import java.util.List;

/** As the page shows it, but for ports, the name, and a certificate that nobody has to fetch. */
final class Caddy extends Proxy {

    Caddy(Path program, Path folder, int... applications) throws Exception {
        super("caddy", program, folder, applications);
    }

    @Override
    List<String> command(String program) {
        return List.of(program, "run", "--adapter", "caddyfile", "--config", in("settings"));
    }

    @Override
    String configuration(String shown, int... applications) {
        var ports =
                "{\n    admin off\n    http_port %d\n    https_port %d\n    skip_install_trust\n    storage file_system %s\n"
                        .formatted(http, https, in("kept"));
        var text = put(shown, "{\n    servers {", ports + "    servers {");
        text = put(
                text,
                "kipp.example.go.id {\n",
                "127.0.0.1 {\n    tls %s %s\n".formatted(in("fullchain.pem"), in("privkey.pem")));
        text = put(text, "127.0.0.1:8080", "127.0.0.1:" + applications[0]);
        return put(text, "X-Forwarded-Port 443", "X-Forwarded-Port " + https);
    }
}
