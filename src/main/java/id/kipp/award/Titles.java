package id.kipp.award;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** When two titles are the same, and when they are alike. */
public final class Titles {

    /** Share of common words from which a title counts as like another. */
    public static final double ALIKE = 0.6;

    private Titles() {}

    /** Letters and digits only, lower case, single spaces: equal keys are the same title. */
    public static String key(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Jaccard index of the words of two keys, 0 to 1; what stands before a bracket counts as a title of its own. */
    public static double likeness(String left, String right) {
        return Math.max(jaccard(words(left), words(right)), jaccard(words(head(left)), words(head(right))));
    }

    private static String head(String title) {
        var bracket = title.indexOf('(');
        return bracket > 3 ? title.substring(0, bracket) : title;
    }

    private static Set<String> words(String title) {
        return Arrays.stream(key(title).split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        var both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / (a.size() + b.size() - both.size());
    }
}
