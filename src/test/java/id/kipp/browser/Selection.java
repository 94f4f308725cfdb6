package id.kipp.browser;

import com.microsoft.playwright.Locator;

/** The secretariat while entries are checked and given to judges. */
final class Selection {

    private final Person me;

    Selection(Person me) {
        this.me = me;
    }

    void begins() {
        me.opens("sekretariat");
        me.looks("ruang-kendali");
        me.opens("sekretariat/seleksi");
        me.sees("4 proposal menunggu diperiksa");
        me.looks("seleksi");
        me.presses("Periksa berikutnya");
    }

    /** A photograph where a photograph may be is nothing to ask about. */
    void passesAfterLooking(Manuscript text) {
        me.sees(text.title());
        me.looks("seleksi-proposal");
        me.presses("Dokumen");
        me.sees("Perahu siaga.jpg");
        me.presses("Loloskan");
        me.isTold("dicatat");
    }

    void passes(Manuscript text) {
        me.sees(text.title());
        me.presses("Loloskan");
        me.isTold("dicatat");
    }

    void fails(Manuscript text, String item, String reason) {
        me.sees(text.title());
        answers(item, "Tidak memenuhi");
        me.presses("Loloskan");
        me.isTold("Ada butir yang gagal");
        me.presses("Gagalkan");
        me.isTold("Tuliskan alasan");
        me.fills("Alasan", reason);
        me.presses("Gagalkan");
        me.isTold("dicatat");
        me.sees("0 proposal menunggu diperiksa");
    }

    /** Looked at, understood, applied. */
    void assigns() {
        me.opens("sekretariat/penugasan");
        me.presses("Usulkan rencana");
        me.sees("Semua penilai terhubung");
        me.looks("penugasan-rencana");
        me.presses("Mengapa?");
        me.presses("Tutup");
        me.presses("Terapkan rencana");
        me.presses("Terapkan rencana");
        me.isTold("Rencana diterapkan: 6 penugasan");
        me.looks("penugasan");
    }

    /** Before all have sealed the secretariat sees who is how far, and no score. */
    void seesNoScore(String... scores) {
        me.opens("sekretariat/penugasan");
        me.seesNot(scores);
        me.opens("sekretariat");
        me.seesNot(scores);
    }

    private void answers(String item, String verdict) {
        var criterion = me.page.locator(".criterion").filter(new Locator.FilterOptions().setHasText(item));
        criterion
                .getByLabel(verdict, new Locator.GetByLabelOptions().setExact(true))
                .check();
        me.settles();
    }
}
