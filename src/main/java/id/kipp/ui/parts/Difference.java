package id.kipp.ui.parts;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of a text, word by word, or line by line where two long texts have little in common: put the kept and the added
 * together and it is the new one.
 */
record Difference(List<Piece> pieces) {

    /** Words of both texts that are compared with each other; the work grows with their square. */
    static final int MOST = 5_000;

    /** Up to so many by the algorithm that shows a change where a reader looks for it; above by one that needs less memory. */
    private static final int FEW = 2_000;

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    record Piece(Change change, String text) {}

    static Difference of(String before, String after) {
        return of(before, after, MOST);
    }

    /** @param most words of both texts that are compared with each other; more are by lines, more lines as wholes */
    static Difference of(String before, String after, int most) {
        var old = tokens(TOKEN, before);
        var now = tokens(TOKEN, after);
        if (old.size() + now.size() > most) {
            old = tokens(LINE, before);
            now = tokens(LINE, after);
        }
        if (old.size() + now.size() > most) return ofWholes(before, after);
        var pieces = new ArrayList<Piece>();
        var removed = new ArrayList<String>();
        var added = new ArrayList<String>();
        var at = 0;
        for (var delta :
                DiffUtils.diff(old, now, new MeyersDiffWithLinearSpace<>()).getDeltas()) {
            var kept = old.subList(at, delta.getSource().getPosition());
            if (!kept.isEmpty()) change(pieces, removed, added);
            add(pieces, Change.KEPT, kept);
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        change(pieces, removed, added);
        add(pieces, Change.KEPT, old.subList(at, old.size()));
        return new Difference(slid(pieces));
    }

    /** ". A" put in before "." reads as " A." put in behind it: what begins with what follows it is moved there. */
    private static List<Piece> slid(List<Piece> pieces) {
        for (int i = 1; i + 1 < pieces.size(); i++) {
            var before = pieces.get(i - 1);
            var changed = pieces.get(i);
            var after = pieces.get(i + 1);
            if (before.change() != Change.KEPT || changed.change() == Change.KEPT || after.change() != Change.KEPT)
                continue;
            var same = common(changed.text(), after.text());
            if (same == 0) continue;
            var end = changed.text().substring(0, same);
            pieces.set(i - 1, new Piece(Change.KEPT, before.text() + end));
            pieces.set(i, new Piece(changed.change(), changed.text().substring(same) + end));
            pieces.set(i + 1, new Piece(Change.KEPT, after.text().substring(same)));
        }
        return pieces.stream().filter(p -> !p.text().isEmpty()).toList();
    }

    /** Signs that both begin with, up to the first letter or blank. */
    private static int common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(same) == other.charAt(same)
                && !Character.isLetterOrDigit(one.charAt(same))
                && !Character.isWhitespace(one.charAt(same))) same++;
        return same;
    }

    /** What went and what came in one place, in this order however it was found. */
    private static void change(List<Piece> pieces, List<String> removed, List<String> added) {
        add(pieces, Change.REMOVED, removed);
        add(pieces, Change.ADDED, added);
        removed.clear();
        added.clear();
    }

    private static Difference ofWholes(String before, String after) {
        return new Difference(
                before.equals(after)
                        ? List.of(new Piece(Change.KEPT, before))
                        : List.of(new Piece(Change.REMOVED, before), new Piece(Change.ADDED, after)));
    }

    /** About how many steps it took to find it: each change is looked for along both texts. */
    long cost() {
        long all = 0;
        long changed = 0;
        for (var piece : pieces) {
            var size = tokens(TOKEN, piece.text()).size();
            all += size;
            if (piece.change() != Change.KEPT) changed += size;
        }
        return all * changed;
    }

    boolean isNone() {
        return pieces.stream().allMatch(p -> p.change() == Change.KEPT);
    }

    private static void add(List<Piece> pieces, Change change, List<String> tokens) {
        if (!tokens.isEmpty()) pieces.add(new Piece(change, String.join("", tokens)));
    }

    private static List<String> tokens(Pattern token, String text) {
        return token.matcher(text).results().map(r -> r.group()).toList();
    }
}
