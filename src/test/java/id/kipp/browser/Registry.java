package id.kipp.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The secretariat after the scores: lists for those who decide, letters to the public, objections, hearings, catalogue. */
final class Registry {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Person me;

    Registry(Person me) {
        this.me = me;
    }

    /** Lays the first group's list out for those who decide. */
    void prepares(String place, String picture) {
        me.opens(place);
        me.presses("Siapkan daftar");
        me.sees("Menunggu keputusan");
        me.looks(picture);
    }

    /** @param about the matter as the page names it */
    void composes(String number, String text, String about) {
        me.opens("sekretariat/pengumuman");
        var section = me.page
                .locator("section")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Kelompok Umum · " + about));
        me.fills(section, "Nomor surat", number);
        me.fills(section, "Isi", text);
        me.presses(section, "Simpan rancangan");
        me.isTold("Orang kedua dapat merilisnya");
        me.looks("pengumuman-" + about.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** Lays out what the screening found, and consents. */
    void laysOutTheScreening() {
        me.opens("sekretariat/hasil-seleksi");
        me.presses("Susun daftar");
        me.isTold("Daftar disusun");
        me.sees("4 proposal");
        me.looks("hasil-seleksi");
        consentsToTheScreening();
    }

    void consentsToTheScreening() {
        me.opens("sekretariat/hasil-seleksi");
        me.presses("Setujui daftar");
        me.presses("Setujui daftar");
        me.isTold("Persetujuan Anda dicatat");
    }

    void mayNotReleaseOwn() {
        me.opens("sekretariat/pengumuman");
        me.presses("Rilis");
        me.presses("Rilis");
        me.isTold("harus dirilis oleh anggota sekretariat lain");
        me.presses("Kembali");
    }

    void releases(String number) {
        me.opens("sekretariat/pengumuman");
        me.sees(number);
        me.presses("Rilis");
        me.presses("Rilis");
        me.isTold("Sudah dirilis");
    }

    void rejectsTheObjection(String words, String reason) {
        me.opens("sekretariat/sanggahan");
        me.sees(words);
        me.looks("sanggahan");
        me.presses("Kukuhkan finalis");
        me.presses("Kukuhkan finalis");
        me.isTold("Masa sanggah baru berakhir");
        me.presses("Kembali");
        me.presses("Tolak sanggahan");
        me.fills("Alasan", reason);
        me.presses("Tolak sanggahan");
        me.sees("Ditolak", reason);
    }

    void confirmsFinalists() {
        me.opens("sekretariat/sanggahan");
        me.presses("Kukuhkan finalis");
        me.presses("Kukuhkan finalis");
        me.isTold("2 finalis dikukuhkan");
    }

    void schedules() {
        me.opens("sekretariat/jadwal");
        me.fills(
                "Hari pertama",
                DAY.format(LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(1)));
        me.presses("Susun jadwal");
        me.isTold("2 finalis dijadwalkan");
        me.looks("jadwal");
    }

    void publishes(Manuscript text, String summary, String decree) {
        me.opens("sekretariat/terbitkan");
        me.presses("Sunting: " + text.title());
        me.fills("Ringkasan", summary);
        me.fills("Nomor keputusan", decree);
        me.presses("Simpan rancangan");
        me.isTold("Rancangan disimpan");
        me.looks("terbitkan");
        me.presses("Terbitkan ke katalog");
        me.presses("Terbitkan ke katalog");
        me.isTold("Sudah terbit");
    }
}
