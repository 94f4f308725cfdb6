package id.kipp.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What comes with every page: style, script, font, mark. A name holds the content's hash, so that it never changes. */
final class Assets {

    static final String FOLDER = "/aset/";

    private static final Map<String, String> TYPES = Map.of(
            "jakarta.woff2", "font/woff2",
            "mark.svg", "image/svg+xml",
            "style.css", "text/css;charset=UTF-8",
            "site.js", "text/javascript;charset=UTF-8");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Served> files = new LinkedHashMap<>();

    Assets() {
        // the style sheet names the font, which must be known before
        for (var name : new String[] {"jakarta.woff2", "mark.svg", "site.js", "style.css"}) add(name);
    }

    /** As it lies in {@link #FOLDER}. */
    String hashed(String name) {
        return Objects.requireNonNull(names.get(name), name);
    }

    Optional<Served> file(String hashed) {
        return Optional.ofNullable(files.get(hashed));
    }

    Map<String, Served> all() {
        return files;
    }

    private void add(String name) {
        var bytes = read(name);
        if (name.endsWith(".css"))
            bytes = new String(bytes, StandardCharsets.UTF_8)
                    .replace("jakarta.woff2", hashed("jakarta.woff2"))
                    .getBytes(StandardCharsets.UTF_8);
        var dot = name.lastIndexOf('.');
        var hashed = name.substring(0, dot) + "." + Served.hash(bytes) + name.substring(dot);
        names.put(name, hashed);
        files.put(hashed, Served.file(Objects.requireNonNull(TYPES.get(name)), bytes, Served.Keeping.FOREVER));
    }

    private static byte[] read(String name) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream("/site/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
