package id.kipp;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words of the length people write, the same every time; the sentences mean nothing.
 *
 * @param part one for the whole length, ten for a tenth of it
 */
public record NationalText(int part) {

    public static final NationalText FULL = new NationalText(1);
    public static final NationalText BRIEF = new NationalText(12);

    private static final String[] WORDS =
            ("pelayanan inovasi warga puskesmas antrean petugas berkas izin desa kecamatan data "
                            + "bukti sebelum sesudah waktu biaya mudah cepat jelas terukur nelayan petani ibu balita lansia difabel "
                            + "sekolah rumah sakit kapal pulau aplikasi loket jemput bola kader dampak angka turun naik persen "
                            + "replikasi anggaran peraturan bupati wali kota gubernur dinas kesehatan sosial dukcapil perizinan")
                    .split(" ");
    private static final List<String> NOTES =
            IntStream.range(0, 64).mapToObj(i -> words(i, 60)).toList();

    /** For a test that looks at how many there are of everything: what no list reads is left out. */
    public boolean isBrief() {
        return part > 1;
    }

    /** Documents that come with a proposal. */
    public int letters() {
        return isBrief() ? 1 : 3;
    }

    /** A section of the form, nearly as long as it may be. */
    public String section(long seed, int words) {
        return words(seed, Math.max(3, words / part - 5));
    }

    /** What a judge writes on a criterion: 60 words, or its part. */
    public String note(long seed) {
        var note = NOTES.get((int) Math.floorMod(seed, (long) NOTES.size()));
        return note.substring(0, note.length() / part).strip();
    }

    /** @param seed other seeds, other words */
    public static String words(long seed, int count) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                        .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                        .collect(Collectors.joining(" "))
                + ".";
    }

    /** Two words to look for, others each time. */
    public static String pair(int which) {
        return WORDS[which % WORDS.length] + " " + WORDS[(which + 1 + which / WORDS.length) % WORDS.length];
    }

    public static String title(String edition, int number) {
        return "Inovasi %s nomor %05d: %s".formatted(edition, number, words(number, 6));
    }
}
