package id.kipp.agency;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name reduced to what makes it the same name: lower-case letters and digits with single dashes between. */
final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]+");

    private Slug() {}

    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var words = BETWEEN.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("-");
        var from = words.startsWith("-") ? 1 : 0;
        var to = words.length() > from && words.endsWith("-") ? words.length() - 1 : words.length();
        return words.substring(from, to);
    }

    /** One line of text: what was typed, without line breaks and double spaces. */
    static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
