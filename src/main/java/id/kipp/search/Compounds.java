package id.kipp.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The other spellings of what is written in one piece: {@code e-KTP} is also {@code ektp}, {@code FishGo} also {@code fish go},
 * {@code covid19} also {@code covid 19}.
 */
final class Compounds {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SEAM =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})|[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60; // an address or a table is no word

    private Compounds() {}

    /** The joined forms and the parts of a text's words, one after the other, where they differ from what stands there. */
    static String of(String text) {
        var out = new ArrayList<String>();
        for (var raw : SPACE.split(text)) {
            if (raw.length() > LONGEST) continue;
            var parts = parts(raw);
            if (parts.size() < 2) continue;
            out.add(SIGNS.matcher(raw).replaceAll(""));
            out.addAll(parts);
        }
        return String.join(" ", out);
    }

    /** Where letters meet figures, or small letters great ones, and at signs. */
    static List<String> parts(String word) {
        return SEAM.splitAsStream(word)
                .filter(p -> !p.isEmpty())
                .map(p -> p.toLowerCase(Locale.ROOT))
                .toList();
    }
}
