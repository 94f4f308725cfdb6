package id.kipp.announcement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What became of one line between two versions of a list.
 *
 * @param entry as it stands now; of what is gone, as it stood
 * @param before what it was given in the version before; empty of what is new
 */
public record ListChange(Kind kind, LetterEntry entry, String before) {

    public enum Kind {
        ADDED,
        REMOVED,
        /** Something else was given to it. */
        CHANGED,
        /** It is called otherwise. */
        CORRECTED
    }

    /** In the order of the lists, first what is new or changed, then what is gone. */
    static List<ListChange> between(List<LetterEntry> before, List<LetterEntry> now) {
        var stood = by(before);
        var stands = by(now);
        var moved = now.stream().flatMap(e -> moved(stood, e));
        var gone = before.stream()
                .filter(e -> !stands.containsKey(e.proposal()))
                .map(e -> new ListChange(Kind.REMOVED, e, e.tier()));
        return Stream.concat(moved, gone).toList();
    }

    private static Stream<ListChange> moved(Map<?, LetterEntry> stood, LetterEntry now) {
        var then = stood.get(now.proposal());
        if (then == null) return Stream.of(new ListChange(Kind.ADDED, now, ""));
        if (!then.tier().equals(now.tier())) return Stream.of(new ListChange(Kind.CHANGED, now, then.tier()));
        return then.isCalledAs(now) ? Stream.empty() : Stream.of(new ListChange(Kind.CORRECTED, now, then.tier()));
    }

    private static Map<?, LetterEntry> by(List<LetterEntry> list) {
        return list.stream().collect(toMap(LetterEntry::proposal, Function.identity()));
    }
}
