package id.kipp.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * Where each name stands among all names of an index, as a number: to compare two names of different segments by their texts
 * costs as much as a search. Made once for what a reader sees.
 */
final class NameOrder {

    private static final int NAMELESS = -1;

    private final Object reader;
    private final OrdinalMap numbers;

    private NameOrder(Object reader, OrdinalMap numbers) {
        this.reader = reader;
        this.numbers = numbers;
    }

    static NameOrder of(IndexReader reader) throws IOException {
        var leaves = reader.leaves();
        var names = new SortedDocValues[leaves.size()];
        for (var leaf : leaves) names[leaf.ord] = DocValues.getSorted(leaf.reader(), Fields.NAME);
        return new NameOrder(key(reader), OrdinalMap.build(null, names, PackedInts.DEFAULT));
    }

    boolean isOf(IndexReader other) {
        return reader.equals(key(other));
    }

    /** The names of one segment; asked in order of documents. */
    Column column(LeafReaderContext leaf) throws IOException {
        return new Column(DocValues.getSorted(leaf.reader(), Fields.NAME), leaf.ord);
    }

    private static Object key(IndexReader reader) {
        return reader.getReaderCacheHelper().getKey();
    }

    final class Column {

        private final SortedDocValues names;
        private final int segment;

        private Column(SortedDocValues names, int segment) {
            this.names = names;
            this.segment = segment;
        }

        long of(int document) throws IOException {
            return names.advanceExact(document) ? numbers.getGlobalOrds(segment).get(names.ordValue()) : NAMELESS;
        }
    }
}
