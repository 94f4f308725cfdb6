package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A member of Tim Panel Independen: finalists, hearings, the plenary. */
final class Panelist {

    final Person me;

    Panelist(Person me) {
        this.me = me;
    }

    void signsThePact() {
        me.opens("panel");
        me.field("Saya telah membaca dan menyetujui pakta ini.").check();
        me.presses("Tandatangani");
    }

    void consents(String place) {
        me.opens(place);
        me.presses("Setujui keputusan");
        me.presses("Setujui keputusan");
        me.isTold("Persetujuan Anda dicatat");
    }

    void consentsToTheFinding() {
        me.opens("panel/sanggahan");
        me.page.locator("a[href^='panel/sanggahan/']").first().click();
        me.settles();
        me.looks("panel-sanggahan");
        me.presses("Setujui hasil pemeriksaan");
        me.presses("Setujui hasil pemeriksaan");
        me.isTold("Persetujuan dicatat");
    }

    void hears(Manuscript text, int points, boolean looks) {
        me.opens("panel/wawancara");
        if (looks) me.looks("wawancara-daftar");
        me.follows(text.title());
        me.sees(text.sections().get("Signifikansi"));
        var given = me.page.getByLabel(Pattern.compile("^Nilai .*\\(0–100\\)$"));
        for (var i = 0; i < given.count(); i++) given.nth(i).fill(String.valueOf(points));
        me.page.waitForTimeout(700); // what is typed is saved after a pause
        me.settles();
        me.sees("Tersimpan");
        if (looks) me.looks("wawancara");
        me.presses("Kunci lembar");
        me.presses("Kunci lembar");
        me.isTold("Tercatat");
    }

    /** What the printed minutes say. */
    String minutes() {
        var file = me.page.waitForDownload(() -> me.page
                .getByText("Unduh berita acara (PDF)", new Page.GetByTextOptions().setExact(true))
                .first()
                .click());
        assertThat(file.suggestedFilename()).endsWith(".pdf");
        return text(file);
    }

    static String text(Download file) {
        try (var pdf = Loader.loadPDF(file.path().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
