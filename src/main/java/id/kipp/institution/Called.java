package id.kipp.institution;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is compared: what people write in many ways is one key. */
final class Called {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Called() {}

    /** Lower-case words with single spaces; regencies, cities and provinces by one word each, however they are shortened. */
    static String key(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var words = BETWEEN.matcher(plain.replace("&", " dan ").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return words.replaceAll("^(pemerintah daerah|pemda) (?=(kabupaten|kab|kota|provinsi|prov|propinsi) )", "")
                .replaceAll("^(pemerintah|pemda) (?=.)", "")
                .replaceAll("^(pemerintah )?(pemkab|kab) ", "kabupaten ")
                .replaceAll("^(pemerintah )?(pemkot|kotamadya|kodya) ", "kota ")
                .replaceAll("^(pemerintah )?(pemprov|prov|propinsi) ", "provinsi ")
                .replaceAll("^(kabupaten|kota) (adm|administratif) ", "$1 administrasi ")
                .replaceAll("^kemen ", "kementerian ");
    }

    /** Without what stands in brackets at its end, mostly a unit. */
    static String withoutBracket(String name) {
        var whole = name.strip();
        int open = whole.lastIndexOf('(');
        return open > 0 && whole.endsWith(")") ? whole.substring(0, open).strip() : whole;
    }

    /** As one word: Gunung Kidul is Gunungkidul. */
    static String joined(String key) {
        return key.replace(" ", "");
    }
}
