package id.kipp.browser;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/** A service unit that writes proposals and proves what it says. */
final class Unit {

    private static final String[] LETTERS = {
        "Surat pernyataan implementasi", "Surat pernyataan identitas inovator", "Surat pernyataan kesediaan replikasi"
    };

    final Person me;
    private final Papers papers;

    Unit(Person me, Papers papers) {
        this.me = me;
        this.papers = papers;
    }

    void looksAround() {
        me.opens("proposal");
        me.sees("Belum ada proposal");
        me.looks("unit-kosong");
    }

    void writes(Manuscript text) {
        me.opens("proposal");
        me.presses("Mulai proposal");
        me.fills("Judul", text.title());
        me.chooses("Kategori (wajib)", text.category());
        me.presses("Mulai menulis");
        me.sees("Kelengkapan");
        me.fills("Mulai diterapkan", "04/02/2019");
        me.fills("Inovator", me.name());
        me.fills("Telepon inovator", "0812-0000-0001");
        me.fills("Surel inovator", me.email());
        me.fills("Video", "https://www.youtube.com/watch?v=abcdefghijk");
        me.page.locator(".sdg-choices input").nth(2).check();
        text.sections().forEach(me::fills);
        me.field("Kami menyatakan bahwa seluruh data dan dokumen dalam proposal ini benar.")
                .check();
        me.settles();
    }

    /** Every required letter but one. */
    void attachesLetters(String forgotten) {
        for (var letter : LETTERS) if (!letter.equals(forgotten)) attaches(letter, letter);
    }

    void attaches(String slot, String title) {
        uploads(slot, papers.letter(title));
        me.sees(title + ".pdf");
    }

    void attachesEvidence() {
        uploads("Bukti: Signifikansi", papers.report("Laporan evaluasi"));
        uploads("Bukti: Implementasi Inovasi", papers.photo("Perahu siaga"));
        me.sees("Laporan evaluasi.docx", "Perahu siaga.jpg");
    }

    /** What is not what it says it is gets its sentence, and is taken out again. */
    void triesBadFiles() {
        uploads("Bukti: Sumber Daya", papers.disguised("Anggaran"));
        me.sees("Jenis berkas ini tidak diterima");
        uploads("Bukti: Sumber Daya", papers.damaged("Neraca"));
        me.sees("Rusak, kosong, atau tidak dapat dibuka");
        me.looks("unit-berkas-buruk");
        me.presses("Hapus Anggaran.pdf");
        me.presses("Hapus Neraca.pdf");
        me.seesNot("Ditolak", "Rusak, kosong");
    }

    void isReady() {
        me.sees("Semua sudah lengkap. Proposal siap dikirim ke instansi.");
    }

    void sends() {
        me.presses("Kirim ke instansi");
        me.presses("Kirim ke instansi");
        me.isTold("Proposal sudah dikirim");
    }

    void comesTooLate() {
        me.opens("proposal");
        me.sees("Pendaftaran sedang ditutup");
    }

    void reopens(Manuscript text) {
        me.opens("proposal");
        me.follows(text.title());
    }

    void learnsTheResult(Manuscript text) {
        me.opens("proposal");
        me.follows(text.title());
        me.sees("Selamat, inovasi ini meraih penghargaan.", "Top Inovasi Terpuji", "B/202/SM.02/2027");
        me.sees("Nilai kesepakatan Tim Evaluasi: 87,00 dari 100");
        me.looks("hasil");
    }

    private void uploads(String slot, Path file) {
        var place = me.page
                .locator(".slot-upload")
                .filter(new Locator.FilterOptions()
                        .setHas(me.page.locator(
                                "h3", new com.microsoft.playwright.Page.LocatorOptions().setHasText(slot))));
        me.uploads(place.first(), file);
    }
}
