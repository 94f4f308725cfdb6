package id.kipp.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Indonesian, English, or something else, by the share of each language's small words. Those carry no content, so forms,
 * letters and reports agree on them. (A trained model was tried: see the decisions.)
 */
final class Language {

    private static final Set<String> INDONESIAN =
            words("yang dan ke dari untuk dengan pada ini itu dalam tidak akan oleh"
                    + " adalah sebagai karena telah dapat juga atau secara bahwa agar serta kepada tersebut lebih sudah belum"
                    + " dilakukan menjadi oleh antara setiap para bagi terhadap melalui hingga sehingga maka jika bila kami kita"
                    + " saya mereka ada bisa harus masih hanya seperti sangat saat sejak sebelum setelah tanpa guna tahun hari bulan"
                    + " nama nomor tanggal jumlah surat pernyataan jabatan instansi unit kota kabupaten provinsi pelayanan layanan"
                    + " publik masyarakat inovasi kegiatan pelaksanaan bertanda tangan bawah orang nilai hasil");
    private static final Set<String> ENGLISH =
            words("the and of to in is that for was with are this from by on as at be or an"
                    + " it its which have has had were been not their they we our you your he she his her but can will would should"
                    + " all more than when who what into also these those such may each after before between through during there"
                    + " about other only over under if then so no a i");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final int ENOUGH = 5;
    private static final int SAMPLE = 20_000;

    private Language() {}

    static @Nullable String of(List<Passage> passages) {
        var sample = new StringBuilder();
        for (var passage : passages) {
            sample.append(passage.text()).append('\n');
            if (sample.length() > SAMPLE) {
                break;
            }
        }
        return of(sample.substring(0, Math.min(sample.length(), SAMPLE)));
    }

    static @Nullable String of(String text) {
        int all = 0;
        int indonesian = 0;
        int english = 0;
        var found = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find()) {
            all++;
            indonesian += INDONESIAN.contains(found.group()) ? 1 : 0;
            english += ENGLISH.contains(found.group()) ? 1 : 0;
        }
        if (all < ENOUGH) {
            return null;
        }
        // Without "di", which Italian has, too. English prose is 40 % small words, Indonesian 25 %; a language that
        // merely shares a few stays well below
        boolean looksIndonesian = indonesian * 100 >= all * 9;
        boolean looksEnglish = english * 100 >= all * 15;
        if (looksIndonesian && indonesian >= english) {
            return "id";
        }
        return looksEnglish ? "en" : "other";
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }
}
