package id.kipp.institution;

import java.util.HashSet;
import java.util.Set;

/** How alike two short texts are, by the pairs of neighbouring letters they share (Dice). */
final class LetterPairs {

    private LetterPairs() {}

    /** 0 to 1. */
    static double of(String one, String other) {
        var left = pairs(one);
        var right = pairs(other);
        if (left.isEmpty() || right.isEmpty()) return 0;
        var both = left.stream().filter(right::contains).count();
        return 2.0 * both / (left.size() + right.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) pairs.add(text.substring(i, i + 2));
        return pairs;
    }
}
