package id.kipp.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Other words for the same. A line names words that mean the same, parted by commas; with {@code =>} whoever asks for one on the
 * left finds those on the right, too, and not the other way. What follows {@code #} is a remark.
 *
 * @param ways how else it may be said, by what was typed; both as words one after the other
 * @param longest of how many words the longest is for which there are others
 */
public record Synonyms(Map<List<String>, List<List<String>>> ways, int longest) {

    public static final Synonyms NONE = new Synonyms(Map.of());

    private static final String ONE_WAY = "=>";

    /** Of one line: each of them is said of each. */
    static final int TERMS = 30;

    /** Of one of them. */
    static final int WORDS = 6;

    private static final Analyzers ANALYZERS = new Analyzers();

    Synonyms(Map<List<String>, List<List<String>>> ways) {
        this(Map.copyOf(ways), ways.keySet().stream().mapToInt(List::size).max().orElse(0));
    }

    /** A line that says nothing of two things, or too much, by its number. */
    public static final class Unreadable extends Exception {
        private final int line;

        Unreadable(int line) {
            super("line " + line);
            this.line = line;
        }

        /** From 1. */
        public int line() {
            return line;
        }
    }

    /** @throws Unreadable where a line names one word only, nothing on a side of its arrow, or more than anybody means */
    public static Synonyms read(String text) throws Unreadable {
        var ways = new HashMap<List<String>, List<List<String>>>();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).replaceFirst("#.*", "").strip();
            if (line.isEmpty()) continue;
            var sides = line.split(ONE_WAY, 2);
            var from = terms(sides[0]);
            var to = sides.length == 1 ? from : terms(sides[1]);
            if (from.isEmpty() || to.isEmpty() || sides.length == 1 && from.size() < 2) throw new Unreadable(i + 1);
            if (isTooMuch(from) || isTooMuch(to)) throw new Unreadable(i + 1);
            for (var one : from)
                for (var other : to)
                    if (!one.equals(other))
                        ways.computeIfAbsent(one, w -> new ArrayList<>()).add(other);
        }
        ways.replaceAll((one, others) -> others.stream().distinct().toList());
        return new Synonyms(ways);
    }

    List<List<String>> of(List<String> words) {
        return ways.getOrDefault(words, List.of());
    }

    private static boolean isTooMuch(List<List<String>> terms) {
        return terms.size() > TERMS || terms.stream().anyMatch(t -> t.size() > WORDS);
    }

    private static List<List<String>> terms(String side) {
        return Arrays.stream(side.split(","))
                .map(t -> ANALYZERS.words(t).stream().map(Analyzers.Word::term).toList())
                .filter(t -> !t.isEmpty())
                .toList();
    }
}
