package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/** The local admin of an institution: units, reading what they send, returning it, submitting it. */
final class AgencyAdmin {

    final Person me;

    AgencyAdmin(Person me) {
        this.me = me;
    }

    void invites(Person writer, String unit) {
        me.opens("instansi/akun");
        me.sees("Belum ada unit");
        me.fills("Nama unit baru", unit);
        me.presses("Tambah unit");
        me.presses("Undang");
        me.chooses("Unit", unit);
        me.fills("Nama lengkap", writer.name());
        me.fills("Alamat surel", writer.email());
        me.presses("Undang");
        me.isTold(writer.email());
        me.looks("instansi-akun");
    }

    void reads(Manuscript text) {
        me.opens("instansi");
        me.follows(text.title());
        me.sees(text.sections().get("Signifikansi"));
    }

    void returns(String notes) {
        me.presses("Kembalikan");
        me.fills("Catatan untuk unit", notes);
        me.presses("Kembalikan ke unit");
        me.isTold("Proposal dikembalikan");
    }

    /** What is held against an entry of the institution. */
    void answers(String words) {
        me.opens("instansi/sanggahan");
        me.sees("Menunggu jawaban Anda");
        me.fills("Jawaban instansi", words);
        me.looks("instansi-sanggahan");
        me.presses("Kirim jawaban");
        me.isTold("Jawaban terkirim");
    }

    void submits() {
        me.sees("Tidak ada yang menghalangi pengajuan.");
        me.presses("Pilih dan ajukan");
        me.presses("Pilih dan ajukan");
        me.isTold("Proposal sudah diajukan");
        me.sees("Nomor tanda terima");
    }

    /** The receipt as it is printed: a PDF, not a page that says so. */
    String receipt() {
        var file = me.page.waitForDownload(() -> me.page
                .getByText("Unduh PDF", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .first()
                .click());
        assertThat(Files.exists(file.path())).isTrue();
        try {
            var start = Arrays.copyOf(Files.readAllBytes(file.path()), 5);
            assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return me.page.locator("text=/KIPP-2027-\\d{5}/").first().innerText();
    }

    /** Where the receipt's QR code leads. */
    String checkLink() {
        return me.page.locator("a[href*='periksa/']").first().getAttribute("href");
    }
}
