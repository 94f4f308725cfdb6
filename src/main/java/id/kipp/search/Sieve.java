package id.kipp.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Filters matches by facets and counts the values beside: a facet is counted over what passes all the other filters, so
 * that a person sees what choosing another value would give.
 */
final class Sieve {

    private final Map<String, Set<String>> filters;
    private final List<String> facets;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final List<Matches.Match> passed = new ArrayList<>();

    Sieve(List<String> facets, Map<String, Set<String>> filters) {
        this.facets = facets;
        this.filters = filters;
        facets.forEach(f -> counts.put(f, new TreeMap<>()));
    }

    void sift(List<Matches.Match> matches) throws IOException {
        var byLeaf = new java.util.LinkedHashMap<LeafReaderContext, List<Matches.Match>>();
        matches.forEach(
                m -> byLeaf.computeIfAbsent(m.leaf(), l -> new ArrayList<>()).add(m));
        for (var leaf : byLeaf.entrySet()) {
            var columns = new HashMap<String, SortedSetDocValues>();
            for (var facet : facets)
                columns.put(facet, DocValues.getSortedSet(leaf.getKey().reader(), Fields.facet(facet)));
            for (var match : leaf.getValue()) take(match, columns); // in order of documents, as columns are read
        }
    }

    private void take(Matches.Match match, Map<String, SortedSetDocValues> columns) throws IOException {
        var values = new HashMap<String, List<String>>();
        for (var column : columns.entrySet()) values.put(column.getKey(), values(column.getValue(), match.inLeaf()));
        var failed = facets.stream()
                .filter(f -> !passes(f, values.getOrDefault(f, List.of())))
                .toList();
        if (failed.isEmpty()) passed.add(match);
        for (var facet : facets) {
            if (failed.isEmpty() || failed.equals(List.of(facet)))
                values.getOrDefault(facet, List.of()).forEach(v -> counts.getOrDefault(facet, new HashMap<>())
                        .merge(v, 1, Integer::sum));
        }
    }

    private boolean passes(String facet, List<String> values) {
        var wanted = filters.getOrDefault(facet, Set.of());
        return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }

    private static List<String> values(SortedSetDocValues column, int document) throws IOException {
        if (!column.advanceExact(document)) return List.of();
        var values = new ArrayList<String>();
        for (var i = 0; i < column.docValueCount(); i++)
            values.add(column.lookupOrd(column.nextOrd()).utf8ToString());
        return values;
    }

    List<Matches.Match> passed() {
        return passed;
    }

    Map<String, Map<String, Integer>> counts() {
        return counts;
    }
}
