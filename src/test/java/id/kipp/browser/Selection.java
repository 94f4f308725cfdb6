package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
        answersAll();
        me.presses("Loloskan");
        me.isTold("dicatat");
    }

    /** Without a pointer: what the system looked at by one key, each other item by one, the verdict by one. */
    void passes(Manuscript text) {
        me.sees(text.title());
        var found = me.page.locator(".check:has(.found)").count(); // each of them is looked at by itself
        assertThat(answersAll()).as("keys before the verdict").isLessThanOrEqualTo(7 + found);
        me.page.keyboard().press("l");
        me.settles();
        me.isTold("dicatat");
    }

    private int answersAll() {
        me.sees("0 dari");
        me.page.keyboard().press("0");
        var open = me.page
                .locator(".check:not(:has(vaadin-radio-button[checked]))")
                .count();
        for (var i = 0; i < open; i++) me.page.keyboard().press("1");
        me.settles();
        me.sees("Semua butir dijawab");
        return open + 1;
    }

    void fails(Manuscript text, String item, String reason) {
        me.sees(text.title());
        answersAll();
        answers(item, "Tidak memenuhi");
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
