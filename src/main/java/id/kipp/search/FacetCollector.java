package id.kipp.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Filters matches by facets and counts the values beside: a facet is counted over what passes all the other filters, so
 * that a person sees what choosing another value would give. Counted by the numbers that a segment of the index gives to
 * its values; their names are looked up once for each value and not once for each match.
 */
final class FacetCollector {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final Map<String, Set<String>> filters;
    private final List<String> facets;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final List<Matches.Match> passed = new ArrayList<>();

    FacetCollector(List<String> facets, Map<String, Set<String>> filters) {
        this.facets = facets;
        this.filters = filters;
        facets.forEach(f -> counts.put(f, new TreeMap<>()));
    }

    void sift(List<Matches.Match> matches) throws IOException {
        var byLeaf = new LinkedHashMap<LeafReaderContext, List<Matches.Match>>();
        matches.forEach(
                m -> byLeaf.computeIfAbsent(m.leaf(), l -> new ArrayList<>()).add(m));
        for (var leaf : byLeaf.entrySet()) {
            var columns = new ArrayList<Column>();
            for (var facet : facets)
                columns.add(new Column(leaf.getKey(), facet, filters.getOrDefault(facet, Set.of())));
            for (var match : leaf.getValue()) take(match, columns); // in order of documents, as columns are read
            for (var column : columns) column.addTo(counts.getOrDefault(column.facet, new TreeMap<>()));
        }
    }

    private void take(Matches.Match match, List<Column> columns) throws IOException {
        int failed = NONE;
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).passes(match.inLeaf())) continue;
            failed = failed == NONE ? c : SEVERAL;
        }
        if (failed == SEVERAL) return;
        if (failed != NONE) {
            columns.get(failed).count();
            return;
        }
        passed.add(match);
        columns.forEach(Column::count);
    }

    List<Matches.Match> passed() {
        return passed;
    }

    Map<String, Map<String, Integer>> counts() {
        return counts;
    }

    /** One facet in one segment. */
    private static final class Column {

        private final String facet;
        private final SortedSetDocValues values;
        private final int[] counted;
        private final FixedBitSet wanted;
        private final boolean all;

        /** Of the match looked at last. */
        private int[] own = new int[4];

        private int size;

        Column(LeafReaderContext leaf, String facet, Set<String> filter) throws IOException {
            this.facet = facet;
            values = DocValues.getSortedSet(leaf.reader(), Fields.facet(facet));
            counted = new int[Math.toIntExact(values.getValueCount())];
            wanted = new FixedBitSet(counted.length);
            all = filter.isEmpty();
            for (var value : filter) {
                var at = values.lookupTerm(new BytesRef(value));
                if (at >= 0) wanted.set((int) at);
            }
        }

        boolean passes(int document) throws IOException {
            size = values.advanceExact(document) ? values.docValueCount() : 0;
            if (own.length < size) own = new int[size];
            var passes = all;
            for (int i = 0; i < size; i++) {
                own[i] = (int) values.nextOrd();
                passes |= wanted.get(own[i]);
            }
            return passes;
        }

        void count() {
            for (int i = 0; i < size; i++) counted[own[i]]++;
        }

        void addTo(Map<String, Integer> counts) throws IOException {
            for (int at = 0; at < counted.length; at++)
                if (counted[at] > 0) counts.merge(values.lookupOrd(at).utf8ToString(), counted[at], Integer::sum);
        }
    }
}
