package id.kipp.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/** Best first; among equals the higher rank, then by name. */
final class HitOrder {

    private static final int NAMELESS = -1;

    /** @param name its number among the names of its segment, which are in order */
    private record Placed(Matches.Match match, long rank, int name, SortedDocValues names) {}

    /** The columns of a segment, read in order of documents. */
    private record Columns(NumericDocValues ranks, SortedDocValues names) {

        static Columns of(LeafReaderContext leaf) {
            try {
                return new Columns(
                        DocValues.getNumeric(leaf.reader(), Fields.RANK),
                        DocValues.getSorted(leaf.reader(), Fields.NAME));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Placed place(Matches.Match match) throws IOException {
            var document = match.inLeaf();
            var rank = ranks.advanceExact(document) ? ranks.longValue() : 0;
            return new Placed(match, rank, names.advanceExact(document) ? names.ordValue() : NAMELESS, names);
        }
    }

    private static final Comparator<Placed> ORDER = Comparator.comparing(
                    (Placed p) -> p.match().score())
            .thenComparingLong(Placed::rank)
            .reversed()
            .thenComparing(HitOrder::byName);

    private HitOrder() {}

    /** @param matches in order of documents */
    static List<Matches.Match> of(List<Matches.Match> matches) throws IOException {
        var columns = new HashMap<LeafReaderContext, Columns>();
        var placed = new ArrayList<Placed>(matches.size());
        for (var match : matches)
            placed.add(columns.computeIfAbsent(match.leaf(), Columns::of).place(match));
        placed.sort(ORDER);
        return placed.stream().map(Placed::match).toList();
    }

    /** Within a segment by number, which costs nothing; between two by the names themselves. */
    private static int byName(Placed one, Placed other) {
        if (one.names() == other.names() || one.name() == NAMELESS || other.name() == NAMELESS)
            return Integer.compare(one.name(), other.name());
        try {
            return one.names().lookupOrd(one.name()).compareTo(other.names().lookupOrd(other.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
