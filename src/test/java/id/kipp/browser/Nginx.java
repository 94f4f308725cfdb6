package id.kipp.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class Nginx extends Proxy {

    Nginx(Path program, Path folder, int... applications) throws Exception {
        super("nginx", program, folder, applications);
    }

    @Override
    List<String> command(String program) {
        return List.of(program, "-p", folder.toString(), "-e", in("error.log"), "-c", in("settings"));
    }

    @Override
    String configuration(String shown, int... applications) {
        return configuration(put(shown, "http://127.0.0.1:8080;", "http://127.0.0.1:" + applications[0] + ";"));
    }

    /** With places of this machine. */
    final String configuration(String shown) {
        var text = put(shown, "listen 80;", "listen " + http + ";");
        text = put(text, "listen 443 ssl;", "listen " + https + " ssl;");
        text = put(text, "/etc/ssl/kipp/fullchain.pem", in("fullchain.pem"));
        text = put(text, "/etc/ssl/kipp/privkey.pem", in("privkey.pem"));
        var temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(what -> what + "_temp_path " + in(what) + ";\n")
                .reduce("", String::concat);
        return """
                daemon off;
                user %s;
                pid %s;
                events {}
                http {
                access_log off;
                %s%s}
                """
                .formatted(System.getProperty("user.name"), in("nginx.pid"), temporary, text);
    }
}
