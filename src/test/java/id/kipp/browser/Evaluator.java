package id.kipp.browser;

import com.microsoft.playwright.Locator;

/** A member of Tim Evaluasi: pact, own sheets, and what the team agrees on. */
final class Evaluator {

    final Person me;

    Evaluator(Person me) {
        this.me = me;
    }

    void signsThePact(boolean looks) {
        me.opens("evaluasi");
        me.sees("Pakta integritas");
        if (looks) me.looks("pakta");
        me.field("Saya telah membaca dan menyetujui pakta ini.").check();
        me.presses("Tandatangani");
        me.sees("proposal belum dikunci");
        if (looks) me.looks("tugas");
    }

    boolean judges(Manuscript text) {
        me.opens("evaluasi");
        return link(text).count() > 0;
    }

    void scores(Manuscript text, int points) {
        reads(text);
        me.presses("Tidak ada benturan, buka proposal");
        me.sees(text.sections().get("Signifikansi"));
        gives(points);
    }

    /** After the chair has opened the sheet again. */
    void scoresAgain(Manuscript text, int points) {
        reads(text);
        gives(points);
    }

    private void gives(int points) {
        var given = me.page.getByLabel(java.util.regex.Pattern.compile("^Nilai .*\\(0–100\\)$"));
        for (var i = 0; i < given.count(); i++) given.nth(i).fill(String.valueOf(points));
        me.fills("Catatan Signifikansi", "Angka sebelum dan sesudah didukung laporan evaluasi.");
        me.page.waitForTimeout(700); // what is typed is saved after a pause
        me.settles();
        me.sees("Tersimpan");
        me.seesNot("aspek belum dinilai");
    }

    void seals() {
        me.presses("Kunci lembar");
        me.presses("Kunci lembar");
        me.isTold("Lembar penilaian dikunci");
    }

    /** One's own seal does not open the others' sheets; who judges something else does not even come in. */
    void isKeptOut(String consolidation, boolean concerned) {
        me.opens(consolidation);
        me.sees(
                concerned
                        ? "Nilai rekan baru terlihat setelah semua penilai mengunci lembarnya"
                        : "Proposal ini bukan untuk Anda baca");
    }

    void meets(Manuscript text) {
        reads(text);
        me.sees("Nilai berdampingan");
    }

    /** Also where the chair has not judged. */
    void meetsAsChair(Manuscript text) {
        me.opens("evaluasi");
        me.page
                .locator(".worklist li a")
                .filter(new Locator.FilterOptions().setHasText(text.title()))
                .first()
                .click();
        me.settles();
        me.sees("Nilai berdampingan", "Wewenang ketua");
    }

    void proposes(String reason) {
        me.fills("Alasan", reason);
        me.presses("Usulkan kepada tim");
    }

    void agrees() {
        me.presses("Setujui nilai ini");
        me.sees("Tim sudah menyepakati nilai proposal ini");
    }

    void says(String opinion) {
        me.fills("Pendapat Anda", opinion);
        me.presses("Kirim pendapat");
        me.sees(opinion);
    }

    void reopens(Person other, String reason) {
        me.presses("Buka kembali lembar " + other.name());
        me.fills("Alasan", reason);
        me.presses("Buka kembali");
        me.isTold("dibuka kembali");
    }

    void decides(String score, String reason) {
        me.presses("Putuskan nilai");
        me.fills("Nilai", score);
        me.fills("Alasan", reason);
        me.looks("putuskan");
        me.presses("Putuskan");
        me.sees("Tim sudah menyepakati nilai proposal ini", score);
    }

    void consents(boolean looks) {
        me.opens("nominasi");
        if (looks) me.looks("nominasi");
        me.presses("Setujui daftar");
        me.presses("Setujui daftar");
        me.isTold("Persetujuan Anda dicatat");
    }

    void reads(Manuscript text) {
        me.opens("evaluasi");
        link(text).first().click();
        me.settles();
    }

    private Locator link(Manuscript text) {
        return me.page
                .locator("a.row-link")
                .filter(new Locator.FilterOptions().setHasText(text.title()))
                .locator("visible=true");
    }
}
