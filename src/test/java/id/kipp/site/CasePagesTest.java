package id.kipp.site;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.catalogue.CaseFilling;
import id.kipp.catalogue.CaseMedia;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.Cost;
import id.kipp.catalogue.Earlier;
import id.kipp.catalogue.Effort;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.HelpDesk;
import id.kipp.catalogue.KeyFigure;
import id.kipp.catalogue.Measure;
import id.kipp.catalogue.PublicPicture;
import id.kipp.catalogue.Publishing;
import id.kipp.catalogue.Pulse;
import id.kipp.catalogue.Reuse;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.Scheme;
import id.kipp.catalogue.Tale;
import id.kipp.catalogue.Theme;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.opendata.DataQuestion;
import id.kipp.opendata.OpenData;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An innovation's page with much and with nothing, and what leads to it. */
class CasePagesTest extends SiteTesting implements Refusals {

    static Entry full;
    static Entry bare;
    static PublicPicture picture;

    @BeforeAll
    static void filled() throws IOException {
        var secretary = actor(Role.SECRETARIAT);
        var entries =
                bean(Publishing.class).bringIn(secretary, List.of(earlier("Lumbung Ganda"), earlier("Lumbung Sepi")));
        full = entries.get(0);
        bare = entries.get(1);
        var file = bean(CaseFilling.class).attach(secretary, full.id(), "foto.png", picture(), true);
        picture = new PublicPicture(PublicPicture.Shows.BEFORE, file.id(), "gudang lama");
        var text = new CaseText(
                new Tale(
                        "Beras rusak.", "Petani kecil.", "Menyimpan bersama.", "Susut turun.", "Bila tak ada listrik."),
                List.of(new KeyFigure("Susut", "persen", new Measure("12,5", 2018), new Measure("3", 2021), "BPS")),
                new Effort(new Cost(10_000_000, 20_000_000, 2019, "APBD"), null, "2 orang", "6 bulan", ""),
                new Reuse(
                        List.of("Gudang"),
                        IntStream.range(0, 9).mapToObj(i -> "Inti " + i).toList(),
                        List.of("Nama")),
                new CaseMedia("https://www.youtube.com/watch?v=abcdefghijk", List.of(picture), List.of()),
                new HelpDesk("Kepala Bidang Pangan", "Dinas Pangan", 5),
                List.of(new Theme(Scheme.OECD, "Layanan baru")));
        var checked = Instant.parse("2020-02-01T00:00:00Z");
        bean(CaseFilling.class)
                .bringIn(
                        secretary,
                        List.of(new CaseFilling.Known(
                                full.id(), text, new Pulse(Running.DEVELOPED, null, checked, checked, null))));
    }

    private static Earlier earlier(String title) {
        return new Earlier(
                2019,
                "TOP_45",
                "UMUM",
                title,
                new Earlier.Owner(null, "Kabupaten Uji", "KABUPATEN", "Bali"),
                "",
                "Ringkasan.",
                "");
    }

    private static ByteArrayInputStream picture() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return new ByteArrayInputStream(png.toByteArray());
    }

    static String address(Entry entry) {
        return "/katalog/" + entry.id().value();
    }

    @Test
    void a_full_case_tells_problem_figures_cost_parts_help_and_state() {
        var page = page(address(full));
        assertThat(page.select("main").text())
                .contains(
                        "Beras rusak.", "Petani kecil.", "Menyimpan bersama.", "Susut turun.", "Bila tak ada listrik.")
                .contains("12,5", "Sebelum, 2018", "Sesudah, 2021", "BPS")
                .contains("Rp10.000.000 sampai Rp20.000.000", "2 orang", "Kepala Bidang Pangan, Dinas Pangan")
                .contains("berjalan dan berkembang", "Belum diperbarui: seharusnya");
        assertThat(page.select("svg.bars").attr("aria-label")).isEqualTo("Susut: 12,5 sebelum, 3 sesudah");
        assertThat(page.select("details.more-lines summary").text()).contains("Tampilkan 4 lagi");
        assertThat(page.select("[style], [onclick]")).isEmpty();
        assertThat(page.select("a[href='/katalog?status=DEVELOPED']")).isNotEmpty();
        assertThat(page.select("a[href='/katalog?bukti=2']")).isNotEmpty();
        assertThat(page("/en" + address(full)).select("main").text()).contains("running and developed", "12.5");
    }

    @Test
    void of_what_nobody_has_told_there_are_no_empty_parts_and_it_says_so() {
        var page = page(address(bare));
        assertThat(page.select("main").text()).contains("belum dikabarkan", "Belum diisi pemilik: masalah");
        assertThat(page.select("#tiru, #ubah, #dok, #silsilah")).isEmpty();
    }

    @Test
    void its_picture_is_drawn_anew_and_only_what_is_approved_is_there() throws IOException {
        var src = page(address(full)).select("figure.picture img").attr("src");
        var shown = get(src);
        assertThat(shown.type()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.bytes())).getWidth())
                .isEqualTo(40);
        assertThat(get("/gambar/inovasi/" + bare.id().value() + "/"
                                + picture.file().value() + ".jpg")
                        .status())
                .isEqualTo(404);
        assertThat(get("/gambar/inovasi/x").status()).isEqualTo(404);
        assertThat(get("/katalog/dokumen/" + full.id().value() + "/"
                                + picture.file().value() + ".pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void it_is_taken_along_as_pdf() throws IOException {
        var pdf = get(address(full) + ".pdf");
        assertThat(pdf.type()).isEqualTo("application/pdf");
        try (var read = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(read)).contains("Lumbung Ganda", "Beras rusak.", "Susut (persen)");
        }
        assertThat(get("/katalog/TI-1900-001.pdf").status()).isEqualTo(404);
    }

    @Test
    void filters_are_the_same_in_list_file_and_interface() throws IOException {
        for (var filter : List.of("status=DEVELOPED", "bukti=2", "kesiapan=2", "skema=OECD%3ALayanan+baru")) {
            assertThat(page("/katalog?" + filter).select("ol.hasil > li h3").eachText())
                    .as(filter)
                    .containsExactly("Lumbung Ganda");
            var csv = text("/katalog/katalog.csv?" + filter);
            assertThat(csv.lines().toList()).as(filter).hasSize(2);
            assertThat(csv).contains("Lumbung Ganda");
        }
        assertThat(page("/katalog?pemutakhiran=NOT_UPDATED")
                        .select("ol.hasil > li h3")
                        .eachText())
                .containsExactly("Lumbung Sepi");
        for (var asked : Map.of(
                        "status", "DEVELOPED,STOPPED",
                        "evidence", "2",
                        "readiness", "2",
                        "theme", "OECD:Layanan baru",
                        "care", "UPDATED")
                .entrySet())
            assertThat(api("/innovations", Map.of(asked.getKey(), asked.getValue())))
                    .as(asked.toString())
                    .contains("Lumbung Ganda")
                    .doesNotContain("Lumbung Sepi");
        assertThat(api("/innovations", Map.of("source", "KIPP"))).contains("Lumbung Ganda", "Lumbung Sepi");
    }

    private static String api(String path, Map<String, String> asked) throws IOException {
        var out = new ByteArrayOutputStream();
        bean(OpenData.class)
                .get(new DataQuestion(path, asked, "application/json", BASE))
                .body()
                .to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void figures_tell_how_many_owners_have_spoken_each_leading_to_its_list() {
        var part = page("/statistik").select("section:has(#kabar)");
        assertThat(part.text()).contains("2inovasi", "1sudah diperbarui (50%)", "1masih berjalan", "0berhenti");
        assertThat(part.select("a").eachAttr("href")).contains("/katalog?pemutakhiran=UPDATED");
    }

    @Test
    void a_suggestion_is_asked_for_without_a_name_and_kept_when_it_is_turned_down() {
        var form = page(address(full) + "/saran").select("form");
        assertThat(form.select("textarea[name=uraian]").attr("maxlength")).isEqualTo("1000");
        assertThat(form.select("input:not([type=hidden])")).isEmpty();
        var again = bean(PublicSite.class)
                .hint(address(full) + "/saran", "Salah ketik", BASE, new Refusal(SiteRefusal.FORM_OLD));
        assertThat(again.status()).isEqualTo(422);
        assertThat(new String(again.bytes(), StandardCharsets.UTF_8)).contains("Salah ketik");
        assertThat(get(address(full) + "/saran").keeping()).isEqualTo(Served.Keeping.NEVER);
        assertThat(get("/katalog/TI-1900-001/saran").status()).isEqualTo(404);
    }

    @Test
    void a_link_that_is_used_or_invented_says_so() {
        assertThat(get("/kabar/tidak-ada").status()).isEqualTo(410);
        assertThat(main("/kabar/tidak-ada")).contains("sudah dipakai");
        assertThat(main("/kabar/terima-kasih")).contains("Terima kasih");
    }
}
