package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page being made: who reads it, where it lies, what was asked for.
 *
 * @param path without the language, such as {@code /katalog}
 */
record Visit(Tongue tongue, String path, Map<String, List<String>> asked, SitePlaces places) {

    /** The page's own address in its language, without what was asked. */
    String here() {
        return tongue.place(path);
    }

    String to(String page) {
        return places.to(here(), tongue.place(page));
    }

    /** The same page in the other language. */
    String across() {
        return places.to(here(), tongue.other().place(path + query()));
    }

    Html link(String page, @Nullable Object... content) {
        return el("a", at("href", to(page)), Html.all(content));
    }

    /** Leads away from here. */
    Html outside(String address, String text) {
        return el("a", at("href", address), at("rel", "external noopener noreferrer"), text);
    }

    /** What it says is of one person, or of whoever knows a code. */
    boolean isPersonal() {
        return path.startsWith("/sanggah")
                || path.startsWith(RatingForm.PLACE + "/")
                || path.startsWith(RunningForm.PLACE)
                || HintForm.isIt(path)
                || path.startsWith("/periksa/")
                || path.equals("/periksa") && !asked.isEmpty();
    }

    String say(String key, Object... arguments) {
        return tongue.say(key, arguments);
    }

    Optional<String> one(String name) {
        return asked.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Texts of people are in Indonesian, whatever the page is in. */
    Html.@Nullable At indonesian() {
        return tongue == Tongue.INDONESIAN ? null : at("lang", "id");
    }

    /** What was asked, as it follows the path; empty where nothing was. */
    String query() {
        return query(asked);
    }

    /** What was asked but for these. */
    Map<String, List<String>> without(String... names) {
        var rest = new HashMap<>(asked);
        rest.keySet().removeAll(List.of(names));
        return rest;
    }

    static String query(Map<String, List<String>> asked) {
        var out = new StringBuilder();
        asked.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> e.getValue().stream()
                .filter(v -> !v.isEmpty())
                .sorted()
                .forEach(v -> out.append(out.isEmpty() ? '?' : '&')
                        .append(e.getKey())
                        .append('=')
                        .append(encoded(v))));
        return out.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
