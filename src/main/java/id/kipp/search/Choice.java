package id.kipp.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** All that a question has found, in order, as the reader numbers documents; and what each filter would leave. */
record Choice(int[] documents, Map<String, Map<String, Integer>> counts) {

    static Choice of(List<Matches.Match> ordered, Map<String, Map<String, Integer>> counts) {
        var shown = counts.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, c -> Collections.unmodifiableMap(c.getValue())));
        return new Choice(ordered.stream().mapToInt(Matches.Match::document).toArray(), shown);
    }

    int total() {
        return documents.length;
    }

    int[] page(int offset, int limit) {
        var from = Math.min(offset, documents.length);
        return Arrays.copyOfRange(documents, from, from + Math.min(limit, documents.length - from));
    }
}
