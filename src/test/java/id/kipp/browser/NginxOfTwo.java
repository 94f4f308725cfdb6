package id.kipp.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Set as {@code operations.md} shows for several servers. */
final class NginxOfTwo extends Nginx {

    NginxOfTwo(Path program, Path folder, int one, int another) throws Exception {
        super(program, folder, one, another);
    }

    @Override
    String configuration(String shown, int... applications) {
        var several = put(several(), "10.0.0.11:8080", "127.0.0.1:" + applications[0]);
        several = put(several, "10.0.0.12:8080", "127.0.0.1:" + applications[1]);
        return configuration(several + put(shown, "http://127.0.0.1:8080;", "http://$kipp;"));
    }

    private static String several() {
        try {
            return shown("operations.md", "nginx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
