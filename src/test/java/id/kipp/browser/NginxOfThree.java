package id.kipp.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Set as {@code operations.md} shows for several servers. */
final class NginxOfThree extends Nginx {

    NginxOfThree(Path program, Path folder, int one, int another, int third) throws Exception {
        super(program, folder, one, another, third);
    }

    @Override
    String configuration(String shown, int... applications) {
        var several = several();
        for (var i = 0; i < applications.length; i++)
            several = put(several, "10.0.0.1" + (i + 1) + ":8080", "127.0.0.1:" + applications[i]);
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
