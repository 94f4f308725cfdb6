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
        fillsLetter(number, text, about);
        me.looks("pengumuman-" + about.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private void fillsLetter(String number, String text, String about) {
        var section = me.page
                .locator("section")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Kelompok Umum · " + about));
        me.fills(section, "Nomor surat", number);
        me.fills(section, "Isi", text);
        me.presses(section, "Simpan rancangan");
        me.isTold("Orang kedua dapat merilisnya");
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
        me.sees("harus dirilis oleh anggota sekretariat lain");
    }

    void releases(String number) {
        me.opens("sekretariat/pengumuman");
        me.sees(number);
        me.presses("Rilis");
        me.presses("Rilis");
        me.isTold("Sudah dirilis");
    }

    /** Another letter on a list that one was released on. */
    void composesAnew(String number, String text, String about) {
        me.opens("sekretariat/pengumuman");
        me.page
                .locator("section")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Kelompok Umum · " + about))
                .locator("vaadin-details-summary")
                .first()
                .click();
        me.settles();
        fillsLetter(number, text, about);
        me.sees("surat ini menetapkan finalis");
    }

    void asksTheInstitution(Manuscript about, String words) {
        opensTheCase();
        me.sees(about.title(), words);
        me.looks("sanggahan");
        me.presses("Minta jawaban instansi");
        me.isTold("Perkara diperiksa");
    }

    void finds(String reason) {
        opensTheCase();
        me.page
                .getByText("Sanggahan tidak dapat diterima; daftar tetap")
                .first()
                .click();
        me.fills("Alasan; pengirim akan membacanya", reason);
        me.presses("Ajukan hasil pemeriksaan");
        me.isTold("Hasil pemeriksaan diajukan");
    }

    void consentsToTheFinding() {
        opensTheCase();
        me.presses("Setujui hasil pemeriksaan");
        me.presses("Setujui hasil pemeriksaan");
        me.isTold("Persetujuan dicatat");
    }

    private void opensTheCase() {
        me.opens("sekretariat/sanggahan");
        me.page.locator("a[href^='sekretariat/sanggahan/']").first().click();
        me.settles();
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
