package id.kipp.site;

import org.jspecify.annotations.Nullable;

/**
 * A page without its frame.
 *
 * @param description for search engines and whoever shares it
 * @param data about it, as JSON-LD; null where there is none
 * @param picture address of one that stands for it; null for the site's own
 */
record Leaf(
        int status, String title, String description, Html content, @Nullable String data, @Nullable String picture) {

    static final int OK = 200;

    Leaf(String title, String description, Html content) {
        this(OK, title, description, content, null, null);
    }

    static Leaf of(int status, String title, String description, Html content) {
        return new Leaf(status, title, description, content, null, null);
    }
}
