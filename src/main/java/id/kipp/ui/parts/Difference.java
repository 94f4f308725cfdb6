package id.kipp.ui.parts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What became of a text, word by word: put the kept and the added together and it is the new one. */
record Difference(List<Piece> pieces) {

    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    record Piece(Change change, String text) {}

    static Difference of(String before, String after) {
        var old = tokens(before);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var delta : DiffUtils.diff(old, tokens(after)).getDeltas()) {
            add(pieces, Change.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Change.REMOVED, removed(delta));
            add(pieces, Change.ADDED, added(delta));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Change.KEPT, old.subList(at, old.size()));
        return new Difference(pieces);
    }

    boolean isNone() {
        return pieces.stream().allMatch(p -> p.change() == Change.KEPT);
    }

    private static List<String> removed(AbstractDelta<String> delta) {
        return delta.getType() == DeltaType.INSERT
                ? List.of()
                : delta.getSource().getLines();
    }

    private static List<String> added(AbstractDelta<String> delta) {
        return delta.getType() == DeltaType.DELETE
                ? List.of()
                : delta.getTarget().getLines();
    }

    private static void add(List<Piece> pieces, Change change, List<String> tokens) {
        if (!tokens.isEmpty()) pieces.add(new Piece(change, String.join("", tokens)));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(r -> r.group()).toList();
    }
}
