package id.kipp.notice;

import java.util.List;

/**
 * One sentence for one audience.
 *
 * @param key the sentence is {@code notice.<key>} with these arguments; what is called otherwise in the other language is
 *     given in both, and each language's sentence takes its own
 * @param link the route that shows what it is about, such as {@code proposal/P-1}, without a leading slash
 */
public record Telling(Audience audience, String key, String link, List<String> arguments) {

    public static Telling of(Audience audience, String key, String link, String... arguments) {
        return new Telling(audience, key, link, List.of(arguments));
    }
}
