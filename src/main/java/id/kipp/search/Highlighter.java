package id.kipp.search;

import id.kipp.search.Analyzers.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Shows where in a text the words stand that were asked for. */
final class Highlighter {

    private static final int SNIPPET = 220;
    private static final int BEFORE = 60;

    /** Letters of a text that are looked at: about fifteen printed pages. */
    private static final int LOOKED_AT = 50_000;

    /** Words whose answer is kept; a page's texts have some thousands of different ones. */
    private static final int KNOWN = 20_000;

    private final Analyzers analyzers;
    private final SearchQuery.Marks wording;
    private final Map<String, Boolean> known = new HashMap<>();

    Highlighter(Analyzers analyzers, SearchQuery.Marks wording) {
        this.analyzers = analyzers;
        this.wording = wording;
    }

    List<Piece> whole(String text) {
        return pieces(text, words(text), 0, text.length());
    }

    /** Around the place where most different words stand close together; the beginning where none does. */
    List<Piece> snippet(String text) {
        var words = words(text);
        var start = Math.max(0, best(words) - BEFORE);
        var from = start == 0 ? 0 : afterSpace(text, start);
        var to = from + SNIPPET >= text.length() ? text.length() : beforeSpace(text, from + SNIPPET);
        var pieces = new ArrayList<Piece>();
        if (from > 0) pieces.add(new Piece("… ", false));
        pieces.addAll(pieces(text, words, from, to));
        if (to < text.length()) pieces.add(new Piece(" …", false));
        return List.copyOf(pieces);
    }

    private List<Word> words(String text) {
        return analyzers.words(text.substring(0, Math.min(text.length(), LOOKED_AT)));
    }

    private boolean isAskedFor(Word word) {
        if (known.size() >= KNOWN) return wording.has(analyzers, word.term());
        return known.computeIfAbsent(word.term(), term -> wording.has(analyzers, term));
    }

    private List<Piece> pieces(String text, List<Word> words, int from, int to) {
        var pieces = new ArrayList<Piece>();
        var done = from;
        for (var word : words) {
            if (word.from() < from || word.to() > to || !isAskedFor(word)) continue;
            if (word.from() > done) pieces.add(new Piece(text.substring(done, word.from()), false));
            pieces.add(new Piece(text.substring(word.from(), word.to()), true));
            done = word.to();
        }
        if (done < to) pieces.add(new Piece(text.substring(done, to), false));
        return List.copyOf(pieces);
    }

    private int best(List<Word> words) {
        if (wording.words().isEmpty()) return 0;
        var hits = words.stream().filter(this::isAskedFor).toList();
        var best = 0;
        var most = 0;
        for (var i = 0; i < hits.size(); i++) {
            var start = hits.get(i).from();
            var seen = new HashSet<String>();
            for (var j = i; j < hits.size() && hits.get(j).to() - start <= SNIPPET - BEFORE; j++)
                seen.add(hits.get(j).term());
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
