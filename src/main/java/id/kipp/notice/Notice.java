package id.kipp.notice;

import java.time.Instant;
import java.util.List;

/**
 * Something a person should know.
 *
 * @param key the sentence is {@code notice.<key>}
 * @param link the route it leads to, without a leading slash
 */
public record Notice(String id, String key, List<String> arguments, String link, Instant at, boolean read) {

    /** The translation key of its sentence. */
    public String sentence() {
        return "notice." + key;
    }
}
