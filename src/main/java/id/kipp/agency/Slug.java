package id.kipp.agency;

import java.text.Normalizer;
import java.util.Locale;

/** A name reduced to what makes it the same name: lower-case letters and digits with single dashes between. */
final class Slug {

    private Slug() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** One line of text: what was typed, without line breaks and double spaces. */
    static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
