package id.kipp.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Shows where in a text the words stand that were asked for. */
record Highlighter(Analyzers analyzers, SearchQuery.Marks wording) {

    private static final int SNIPPET = 220;
    private static final int BEFORE = 60;

    List<Piece> whole(String text) {
        return pieces(text, 0, text.length());
    }

    /** Around the place where most different words stand close together; the beginning where none does. */
    List<Piece> snippet(String text) {
        var start = Math.max(0, best(text) - BEFORE);
        var from = start == 0 ? 0 : afterSpace(text, start);
        var to = from + SNIPPET >= text.length() ? text.length() : beforeSpace(text, from + SNIPPET);
        var pieces = new ArrayList<Piece>();
        if (from > 0) pieces.add(new Piece("… ", false));
        pieces.addAll(pieces(text, from, to));
        if (to < text.length()) pieces.add(new Piece(" …", false));
        return List.copyOf(pieces);
    }

    private List<Piece> pieces(String text, int from, int to) {
        var pieces = new ArrayList<Piece>();
        var done = from;
        for (var word : analyzers.words(text)) {
            if (word.from() < from || word.to() > to || !wording.has(analyzers, word.term())) continue;
            if (word.from() > done) pieces.add(new Piece(text.substring(done, word.from()), false));
            pieces.add(new Piece(text.substring(word.from(), word.to()), true));
            done = word.to();
        }
        if (done < to) pieces.add(new Piece(text.substring(done, to), false));
        return List.copyOf(pieces);
    }

    private int best(String text) {
        if (wording.words().isEmpty()) return 0;
        var hits = analyzers.words(text).stream()
                .filter(w -> wording.has(analyzers, w.term()))
                .toList();
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
