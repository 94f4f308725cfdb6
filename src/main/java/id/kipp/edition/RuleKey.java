package id.kipp.edition;

import id.kipp.kernel.Text;
import java.text.Normalizer;
import java.util.Locale;

/** Keys of what is new among the rules, made of its name: they stand in addresses, exports and the log. */
public final class RuleKey {

    private static final int MOST = 40;

    private RuleKey() {}

    /** In small letters, of the English name if it has one. @return other where nothing is left of the name */
    public static String of(Text name, String other) {
        var words = name.en().isBlank() ? name.id() : name.en();
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        if (plain.isEmpty()) return other;
        return plain.length() <= MOST ? plain : plain.substring(0, MOST);
    }
}
