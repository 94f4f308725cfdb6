package id.kipp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** A unit that takes over an innovation, from its need to the last report. */
final class Adopter {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final List<String> STAGES = List.of("Persiapan", "Penerapan", "Pemantauan", "Evaluasi");

    final Person me;

    Adopter(Person me) {
        this.me = me;
    }

    static LocalDate today() {
        return LocalDate.now(WIB);
    }

    /** @return where the draft stands */
    String findsByItsNeed(String need, String original) {
        me.opens("replikasi");
        me.follows("Kebutuhan kami");
        me.fills("Masalah dan data awal", need);
        me.presses("Simpan dan carikan");
        me.isTold("Kebutuhan disimpan");
        me.sees(original, "petani");
        me.looks("replikasi-kebutuhan");
        me.presses("Jadikan minat: " + original);
        me.sees("Draf minat", original);
        return me.page.url().replaceFirst(".*/(replikasi/[^/?#]+).*", "$1");
    }

    void writesTheInterest(String title) {
        me.fills("Nama sendiri", title);
        me.chooses("Tahun pelaksanaan", String.valueOf(today().getYear()));
        me.fills("Narahubung", "Kepala Bidang Tanaman Pangan");
        me.fills("Nomor surat minat", "B/12/2026");
        me.presses("Simpan draf");
        me.isTold("tersimpan");
        me.looks("replikasi-draf");
    }

    /** All but one is ready. */
    void ratesItsReadiness() {
        var lines = me.page.locator(".rating-line");
        var many = lines.count();
        for (var i = 0; i < many; i++) {
            lines.nth(i).locator("vaadin-select").click();
            option(i == many - 1 ? "1: baru dimulai" : "3: siap");
        }
        me.presses("Penilaian selesai");
        me.isTold("Jawab semua pertanyaan");
        lines.last().locator("vaadin-text-field input").last().fill("Kepala Bidang Tanaman Pangan");
        me.looks("replikasi-kesiapan");
        me.presses("Penilaian selesai");
        me.sees("Kesiapan dinilai");
    }

    void agrees() {
        me.presses("Catat kesepakatan");
        me.fills("Nomor surat pemilik", "P/1/2026");
        me.fills("Tanggal tanda tangan", DAY.format(today()));
        me.fills("Nomor surat pengadopsi", "P/2/2026");
        me.presses("Catat kesepakatan");
        me.sees("Disepakati");
    }

    void plans() {
        me.fills("Indikator hasil", "Produksi kedelai");
        me.fills("Data awal", "2 ton (2025, BPS)");
        me.fills("Target", "3 ton");
        me.fills("Sumber anggaran", "APBD");
        me.page
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(Pattern.compile("^Jadikan kegiatan: ")))
                .click();
        me.isTold("Tersimpan");
        me.sees("Menutup celah");
        for (var stage : STAGES) line(stage);
        me.looks("replikasi-rencana");
        me.presses("Ajukan rencana aksi");
        me.fills("Jabatan yang mengajukan", "Kepala Dinas Pertanian");
        me.presses("Ajukan rencana aksi");
        me.sees("Rencana aksi diajukan");
    }

    private void line(String stage) {
        me.presses("Tambah kegiatan");
        var line = me.page.locator(".plan-line").last();
        line.locator("vaadin-select").click();
        option(stage);
        me.fills(line, "Kegiatan", stage + " sekolah kedelai");
        me.fills(line, "Keluaran", "Laporan " + stage.toLowerCase(java.util.Locale.ROOT));
        me.fills(line, "Jabatan penanggung jawab", "Kepala Bidang Tanaman Pangan");
    }

    void begins() {
        me.presses("Mulai pelaksanaan");
        me.fills("SK tim atau bukti mulai", "SK 12/2026");
        me.presses("Mulai pelaksanaan");
        me.sees("Dilaksanakan");
    }

    /** What is not done cannot be said to be done. */
    void reports() {
        assertThat(me.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nyatakan selesai")))
                .hasCount(0);
        me.fills("Ringkasan", "Enam kelompok tani belajar bersama.");
        me.fills("Angka indikator sekarang", "2,6 ton");
        for (Locator percent : me.page.locator("vaadin-integer-field input").all()) {
            percent.fill("100");
            percent.press("Tab");
        }
        me.looks("replikasi-laporan");
        me.presses("Kirim laporan");
        me.isTold("Tersimpan");
        me.sees("Enam kelompok tani belajar bersama.");
    }

    void completes() {
        me.presses("Nyatakan selesai");
        me.fills("Data sesudah, dengan satuan dan sumbernya", "3,2 ton (2026, Dinas Pertanian)");
        me.presses("Nyatakan selesai");
        me.sees("2 ton (2025, BPS) → 3 ton → 3,2 ton");
    }

    private void option(String name) {
        me.page
                .getByRole(AriaRole.OPTION, new com.microsoft.playwright.Page.GetByRoleOptions().setName(name))
                .locator("visible=true")
                .first()
                .click();
        me.settles();
    }
}
