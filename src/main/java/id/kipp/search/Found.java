package id.kipp.search;

import java.util.List;
import java.util.Map;

/**
 * An answer.
 *
 * @param total how many there are, of which {@code hits} is one page
 * @param facets how many there would be by facet and value, each facet counted as if it were not filtered itself
 */
public record Found(int total, List<Hit> hits, Map<String, Map<String, Integer>> facets) {

    /** @param title whole @param snippet the part of the body where the words stand, or its beginning */
    public record Hit(String id, List<Piece> title, List<Piece> snippet) {}
}
