package id.kipp.notice;

import java.time.Instant;
import java.util.List;

/**
 * Something a person should know.
 *
 * @param key the sentence is {@code notice.<key>}
 * @param id made of the line it follows from and its reader: the same notice is there once
 */
public record Notice(String id, String key, List<String> arguments, Topic subject, Instant at, boolean read) {

    /** The translation key of its sentence. */
    public String sentence() {
        return "notice." + key;
    }
}
