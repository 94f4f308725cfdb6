package id.kipp.source;

import id.kipp.award.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a record.
 *
 * @param register null for the competition's own
 * @param titles the ways its title may be shortened: whole, without bracket, the bracket alone
 * @param words of its text, by their hash; few where it says little
 */
record Features(String record, @Nullable Register register, int year, List<Name> titles, Set<Integer> words) {

    private static final Set<String> LEADING = Set.of("inovasi", "program", "aplikasi", "kegiatan");
    private static final int LONG_WORD = 4;

    /** A title's words in their order, and as one word. */
    record Name(List<String> words, String joined) {

        static Name of(String title) {
            var words = new ArrayList<>(
                    Arrays.asList(Titles.key(title.replace("&", " dan ")).split(" ")));
            words.removeIf(String::isEmpty);
            while (words.size() > 1 && LEADING.contains(words.getFirst())) words.removeFirst();
            return new Name(List.copyOf(words), String.join("", words));
        }
    }

    static Features of(String record, @Nullable Register register, int year, String title, String text) {
        var names = new LinkedHashSet<Name>();
        names.add(Name.of(title));
        int open = title.indexOf('(');
        int close = title.lastIndexOf(')');
        if (open > 1 && close > open) {
            names.add(Name.of(title.substring(0, open)));
            names.add(Name.of(title.substring(open + 1, close)));
        }
        names.removeIf(n -> n.joined().length() < 2);
        return new Features(record, register, year, List.copyOf(names), words(text));
    }

    Name title() {
        return titles.getFirst();
    }

    /** Hashes of its longer words: read once, letter by letter, for there are many texts. */
    private static Set<Integer> words(String text) {
        var words = new HashSet<Integer>();
        int hash = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + c;
                length++;
                continue;
            }
            if (length >= LONG_WORD) words.add(hash);
            hash = 0;
            length = 0;
        }
        return words;
    }
}
