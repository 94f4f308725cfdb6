package id.kipp.source;

import id.kipp.award.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a record.
 *
 * @param told what it is told by: itself, or what it was merged with
 * @param register null for the competition's own
 * @param titles the ways its title may be shortened: whole, without bracket, the bracket alone
 * @param words of its text; few where it says little
 */
record Features(String record, String told, @Nullable Register register, int year, List<Name> titles, LongWords words) {

    private static final Set<String> LEADING = Set.of("inovasi", "program", "aplikasi", "kegiatan");

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
        return new Features(record, record, register, year, List.copyOf(names), LongWords.of(text));
    }

    Name title() {
        return titles.getFirst();
    }

    /** The same, which is told under another number. */
    Features toldBy(String number) {
        return new Features(record, number, register, year, titles, words);
    }
}
