package id.kipp.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word of a text and where it stands there. */
record Word(String text, int from, int to) {

    private static final int LETTERS = 6; // of a word with what follows it, fewer than mostly

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static List<Word> of(String text) {
        var words = new ArrayList<Word>(text.length() / LETTERS + 1);
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            var inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && from < 0) from = i;
            if (inWord || from < 0) continue;
            words.add(new Word(plain(text.substring(from, i)), from, i));
            from = -1;
        }
        return words;
    }

    private static String plain(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++)
            if (lower.charAt(i) >= 128)
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("");
        return lower;
    }
}
