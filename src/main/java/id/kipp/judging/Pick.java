package id.kipp.judging;

import id.kipp.store.Added;
import org.jspecify.annotations.Nullable;

/**
 * A passage of what is judged, by its place. Its letters are counted without blanks, because a page shows those otherwise than
 * they were written.
 *
 * @param file SHA-256 of the document; null for the text that is judged itself, whose hash the sheet has
 * @param place key of the text's section, or the anchor of the document's page
 * @param from so many letters stand before it in what stands there
 * @param to so many up to its end
 * @param area the piece of the page's picture, where no letters were picked
 */
public record Pick(@Nullable String file, String place, int from, int to, @Added @Nullable Area area) {

    public Pick(@Nullable String file, String place, int from, int to) {
        this(file, place, from, to, null);
    }

    public static Pick of(String file, String place, Area area) {
        return new Pick(file, place, 0, 0, area);
    }
}
