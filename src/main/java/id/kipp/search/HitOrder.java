package id.kipp.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Best first; among equals the higher rank, then by name. */
final class HitOrder {

    /** @param name its number among all names */
    private record Placed(Matches.Match match, long rank, long name) {}

    /** The columns of a segment, read in order of documents. */
    private record Columns(NumericDocValues ranks, NameOrder.Column names) {

        static Columns of(LeafReaderContext leaf, NameOrder names) {
            try {
                return new Columns(DocValues.getNumeric(leaf.reader(), Fields.RANK), names.column(leaf));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Placed place(Matches.Match match) throws IOException {
            var document = match.inLeaf();
            return new Placed(match, ranks.advanceExact(document) ? ranks.longValue() : 0, names.of(document));
        }
    }

    private static final Comparator<Placed> ORDER = HitOrder::compare;

    private HitOrder() {}

    /** @param matches in order of documents */
    static List<Matches.Match> of(List<Matches.Match> matches, NameOrder names) throws IOException {
        var columns = new HashMap<LeafReaderContext, Columns>();
        var placed = new ArrayList<Placed>(matches.size());
        for (var match : matches)
            placed.add(columns.computeIfAbsent(match.leaf(), leaf -> Columns.of(leaf, names))
                    .place(match));
        placed.sort(ORDER);
        return placed.stream().map(Placed::match).toList();
    }

    /** As many of them as are shown, in their order: of all the others nothing is looked up but their score. */
    static List<Matches.Match> first(List<Matches.Match> matches, NameOrder names, int most) throws IOException {
        if (most < 1) return List.of();
        var scores = new float[matches.size()];
        for (int i = 0; i < scores.length; i++) scores[i] = matches.get(i).score();
        Arrays.sort(scores);
        var least = scores.length > most ? scores[scores.length - most] : Float.NEGATIVE_INFINITY;
        var near = matches.stream().filter(m -> m.score() >= least).toList();
        return of(near, names).stream().limit(most).toList();
    }

    /** By hand, because figures are compared some hundred thousand times and should not become objects for it. */
    private static int compare(Placed one, Placed other) {
        int score = Float.compare(other.match().score(), one.match().score());
        if (score != 0) return score;
        int rank = Long.compare(other.rank(), one.rank());
        return rank != 0 ? rank : Long.compare(one.name(), other.name());
    }
}
