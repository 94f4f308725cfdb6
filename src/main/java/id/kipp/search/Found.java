package id.kipp.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer.
 *
 * @param total how many there are, of which {@code hits} is one page
 * @param facets how many there would be by facet and value, each facet counted as if it were not filtered itself
 * @param spelling how the words are spelt here, where they are not known as they were typed
 */
public record Found(int total, List<Hit> hits, Map<String, Map<String, Integer>> facets, Optional<String> spelling) {

    /**
     * @param title whole
     * @param snippet the part of the body where the words stand, or its beginning
     * @param shared of the words asked for those that the whole text has, as they were typed; only where some are enough
     */
    public record Hit(String id, List<Piece> title, List<Piece> snippet, List<String> shared) {}
}
