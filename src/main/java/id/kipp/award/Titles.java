package id.kipp.award;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two titles are the same, and when they are alike. */
public final class Titles {

    /** Share of common words from which a title counts as like another. */
    public static final double ALIKE = 0.6;

    private Titles() {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters and digits only, lower case, single spaces: equal keys are the same title. */
    public static String key(String title) {
        var plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The words of a title; what stands before a bracket counts as a title of its own. */
    record Words(Set<String> all, Set<String> head) {

        static Words of(String title) {
            var bracket = title.indexOf('(');
            var all = words(title);
            return new Words(all, bracket > 3 ? words(title.substring(0, bracket)) : all);
        }

        /** Jaccard index, 0 to 1. */
        double likeness(Words other) {
            return Math.max(jaccard(all, other.all), jaccard(head, other.head));
        }
    }

    private static Set<String> words(String title) {
        return Arrays.stream(key(title).split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        var both = a.stream().filter(b::contains).count();
        return (double) both / (a.size() + b.size() - both);
    }
}
