package id.kipp.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What a question has found, as the reader numbers documents, and what each filter would leave.
 *
 * @param documents in order, the first of them as far as anybody has asked
 * @param total how many there are
 */
record Choice(int[] documents, int total, Map<String, Map<String, Integer>> counts) {

    static Choice of(List<Matches.Match> ordered, int total, Map<String, Map<String, Integer>> counts) {
        var shown = counts.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, c -> Collections.unmodifiableMap(c.getValue())));
        return new Choice(ordered.stream().mapToInt(Matches.Match::document).toArray(), total, shown);
    }

    boolean reaches(long until) {
        return documents.length >= Math.min(until, total);
    }

    int[] page(int offset, int limit) {
        var from = Math.min(offset, documents.length);
        return Arrays.copyOfRange(documents, from, from + Math.min(limit, documents.length - from));
    }
}
