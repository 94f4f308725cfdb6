package id.kipp.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one text and another say alike, and where in each.
 *
 * @param verbatim word for word; else in other words
 */
public record Echo(int from, int to, int otherFrom, int otherTo, boolean verbatim) {

    private static final Stems STEMS = new Stems();
    private static final int SENTENCES = 400; // of each, which is more than a form takes
    private static final int FEWEST_WORDS = 5;
    private static final double ALIKE = 0.4;

    private record Sentence(int from, int to, Set<String> words) {}

    private record Near(Echo echo, double likeness) {}

    /** The longest passages in common, and after them the sentences that come nearest, in the order of the first text. */
    public static List<Echo> of(String text, String other, int most) {
        var found = new ArrayList<>(SharedPassage.common(text, other).stream()
                .map(p -> new Echo(p.from(), p.to(), p.otherFrom(), p.otherTo(), true))
                .sorted(Comparator.comparingInt(e -> e.from - e.to))
                .limit(most)
                .toList());
        if (found.size() < most)
            near(text, other).stream()
                    .filter(n -> found.stream().noneMatch(e -> e.from < n.to && n.from < e.to))
                    .limit(most - found.size())
                    .toList()
                    .forEach(found::add);
        return found.stream().sorted(Comparator.comparingInt(Echo::from)).toList();
    }

    /** Counted by the words that both have: most sentences share none. */
    private static List<Echo> near(String text, String other) {
        var theirs = sentences(other);
        var having = new HashMap<String, List<Integer>>();
        for (int t = 0; t < theirs.size(); t++)
            for (var word : theirs.get(t).words)
                having.computeIfAbsent(word, w -> new ArrayList<>(2)).add(t);
        var near = new ArrayList<Near>();
        for (var own : sentences(text)) {
            var shared = new int[theirs.size()];
            for (var word : own.words) for (int t : having.getOrDefault(word, List.of())) shared[t]++;
            nearest(own, theirs, shared).filter(n -> n.likeness >= ALIKE).ifPresent(near::add);
        }
        near.sort(Comparator.comparingDouble(n -> -n.likeness));
        return near.stream().map(Near::echo).toList();
    }

    /** @param shared how many words each of theirs has in common with it */
    private static Optional<Near> nearest(Sentence own, List<Sentence> theirs, int[] shared) {
        var best = -1;
        var most = 0.0;
        for (int t = 0; t < shared.length; t++) {
            var likeness =
                    shared[t] / (double) (own.words.size() + theirs.get(t).words.size() - shared[t]);
            if (likeness <= most) continue;
            most = likeness;
            best = t;
        }
        if (best < 0) return Optional.empty();
        var found = theirs.get(best);
        return Optional.of(new Near(new Echo(own.from, own.to, found.from, found.to, false), most));
    }

    private static List<Sentence> sentences(String text) {
        var all = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 0; i <= text.length() && all.size() < SENTENCES; i++) {
            if (i < text.length() && !ends(text, i)) continue;
            var words = new HashSet<>(STEMS.of(Word.of(text.substring(from, i))));
            var start = from;
            while (start < i && Character.isWhitespace(text.charAt(start))) start++;
            if (words.size() >= FEWEST_WORDS) all.add(new Sentence(start, i, words));
            from = i + 1;
        }
        return all;
    }

    private static boolean ends(String text, int at) {
        var c = text.charAt(at);
        if (c == '\n') return true;
        return (c == '.' || c == '!' || c == '?' || c == ';')
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
