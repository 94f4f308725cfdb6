package id.kipp.search;

import java.util.Map;
import java.util.Set;

/**
 * A question to the index.
 *
 * @param words as typed; none: everything
 * @param synonyms other words for the same
 * @param filters values by facet: one of those of a facet, in every facet named
 * @param guesses whether words that nobody knows are taken for misspelt ones, which costs more than the rest
 */
public record Ask(
        String words, Synonyms synonyms, Map<String, Set<String>> filters, int offset, int limit, boolean guesses) {

    public Ask(String words, Synonyms synonyms, Map<String, Set<String>> filters, int offset, int limit) {
        this(words, synonyms, filters, offset, limit, true);
    }
}
