package id.kipp.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Shows where in a text the words stand that were asked for. */
final class Highlighter {

    private static final int SNIPPET = 220;
    private static final int BEFORE = 60;

    /** Words whose answer is kept; a page's texts have some thousands of different ones. */
    private static final int KNOWN = 20_000;

    private final Analyzers analyzers;
    private final SearchQuery.Marks wording;
    private final Map<String, Boolean> known = new HashMap<>();

    Highlighter(Analyzers analyzers, SearchQuery.Marks wording) {
        this.analyzers = analyzers;
        this.wording = wording;
    }

    List<Piece> whole(Worded text) {
        return pieces(text, 0, text.text().length());
    }

    /** Around the place where most different words stand close together; the beginning where none does. */
    List<Piece> snippet(Worded of) {
        var text = of.text();
        var start = Math.max(0, best(of) - BEFORE);
        var from = start == 0 ? 0 : afterSpace(text, start);
        var to = from + SNIPPET >= text.length() ? text.length() : beforeSpace(text, from + SNIPPET);
        var pieces = new ArrayList<Piece>();
        if (from > 0) pieces.add(new Piece("… ", false));
        pieces.addAll(pieces(of, from, to));
        if (to < text.length()) pieces.add(new Piece(" …", false));
        return List.copyOf(pieces);
    }

    private boolean isAskedFor(String term) {
        if (known.size() >= KNOWN) return wording.has(analyzers, term);
        return known.computeIfAbsent(term, t -> wording.has(analyzers, t));
    }

    private List<Piece> pieces(Worded of, int from, int to) {
        var text = of.text();
        var pieces = new ArrayList<Piece>();
        var done = from;
        for (var word = 0; word < of.words() && of.from(word) < to; word++) {
            if (of.from(word) < from || of.to(word) > to || !isAskedFor(of.term(word))) continue;
            if (of.from(word) > done) pieces.add(new Piece(text.substring(done, of.from(word)), false));
            pieces.add(new Piece(text.substring(of.from(word), of.to(word)), true));
            done = of.to(word);
        }
        if (done < to) pieces.add(new Piece(text.substring(done, to), false));
        return List.copyOf(pieces);
    }

    private int best(Worded of) {
        if (wording.words().isEmpty()) return 0;
        var hits = IntStream.range(0, of.words())
                .filter(word -> isAskedFor(of.term(word)))
                .toArray();
        var best = 0;
        var most = 0;
        for (var i = 0; i < hits.length; i++) {
            var start = of.from(hits[i]);
            var seen = new HashSet<String>();
            for (var j = i; j < hits.length && of.to(hits[j]) - start <= SNIPPET - BEFORE; j++)
                seen.add(of.term(hits[j]));
            if (seen.size() > most) {
                most = seen.size();
                best = start;
            }
        }
        return best;
    }

    private static int afterSpace(String text, int at) {
        var space = text.indexOf(' ', at);
        return space < 0 || space > at + BEFORE ? at : space + 1;
    }

    private static int beforeSpace(String text, int at) {
        var space = text.lastIndexOf(' ', at);
        return space < at - BEFORE ? at : space;
    }
}
