package id.kipp.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file's name as it may be shown: one line, no folders, nothing invisible that turns the reading direction around.
 * Only for show: nothing is ever stored or opened under it.
 */
final class ShownName {

    private static final int LONGEST = 120;
    // controls, line and paragraph ends, direction marks and other invisible format characters, lone surrogates,
    // private use
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");

    private ShownName() {}

    static String of(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = printable(name).strip();
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            return "dokumen";
        }
        return name.codePointCount(0, name.length()) <= LONGEST ? name : shortened(name);
    }

    /** What a computer may take the file for: by its bytes, whatever it was called; {@code .bin} for what nobody knows. */
    static String withEnding(String shown, Optional<Kind> kind) {
        var endings = kind.map(Kind::endings).orElse(List.of(".bin"));
        var small = shown.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(small::endsWith) ? shown : shown + endings.getFirst();
    }

    static String printable(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ").replaceAll("\\s+", " ");
    }

    /** The middle goes, the ending stays: it is how people know what they see. */
    private static String shortened(String name) {
        int tail = 20;
        int points = name.codePointCount(0, name.length());
        var head = name.substring(0, name.offsetByCodePoints(0, LONGEST - tail - 1));
        return head + "…" + name.substring(name.offsetByCodePoints(0, points - tail));
    }
}
