package id.kipp.site;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Earlier;
import id.kipp.catalogue.Publishing;
import id.kipp.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the catalogue knows as figures, as a map, and as an answer to a problem. */
class KnowledgePagesTest extends SiteTesting {

    @BeforeAll
    static void fill() {
        bean(Publishing.class)
                .bringIn(
                        actor(Role.SECRETARIAT),
                        List.of(
                                earlier(
                                        "TOP_99",
                                        "UMUM",
                                        "Klinik Zamrud",
                                        "Antrean panjang pasien. Dapat ditiru daerah lain."),
                                earlier("TOP_45", "UMUM", "Loket Topas", "Antrean panjang pasien di loket."),
                                earlier("TOP_99", "REPLIKASI", "Tiruan Klinik", "Antrean panjang pasien di klinik."),
                                earlier("TOP_45", "UMUM", "Sawah Pirus", "Panen padi.")));
    }

    static Earlier earlier(String award, String group, String title, String summary) {
        return new Earlier(
                2021,
                award,
                group,
                title,
                new Earlier.Owner(null, "Pemerintah Kota Bitung", "KOTA", "Sulawesi Utara"),
                "",
                summary,
                "s");
    }

    @Test
    void a_problem_finds_originals_with_reasons_in_words_and_no_award_decides() {
        var found = page("/kebutuhan?masalah=antrean+panjang+pasien").select("ol.hasil > li");
        assertThat(found.eachText()).hasSize(2);
        assertThat(found.first().select("a").first().text()).isEqualTo("Klinik Zamrud");
        assertThat(found.first().select(".alasan").eachText())
                .containsExactly(
                        "Masalah: menyebut antrean, panjang, pasien.",
                        "Konteks: Pemerintah kota di Sulawesi Utara.",
                        "Kesiapan: ceritanya menjelaskan bagaimana daerah lain dapat menirunya.",
                        "Keberlangsungan: tercatat pada 2021; pemilik belum melaporkan apakah masih berjalan.");
        assertThat(found.text()).doesNotContain("Top 45", "Top 99", "Tiruan");
    }

    @Test
    void a_problem_nobody_has_solved_is_told_so() {
        assertThat(page("/kebutuhan?masalah=xqzvwk+wqzzk").select("ol.hasil")).isEmpty();
        assertThat(main("/en/kebutuhan?masalah=xqzvwk")).contains("No innovation fits");
        assertThat(page("/kebutuhan").select("ol.hasil")).isEmpty();
    }

    @Test
    void a_list_is_shown_as_a_table_and_taken_along_as_it_is_filtered_with_no_formula_in_it() {
        bean(Publishing.class)
                .bringIn(
                        actor(Role.SECRETARIAT),
                        List.of(new Earlier(
                                2016,
                                "TOP_99",
                                "",
                                "=SUM(A1)",
                                new Earlier.Owner(null, "Pemerintah Kota Bitung", "KOTA", ""),
                                "",
                                "",
                                "s")));
        var page = page("/katalog?tahun=2016&tampil=tabel");
        assertThat(page.select("table tbody th a").text()).isEqualTo("=SUM(A1)");
        assertThat(page.select("ol.hasil")).isEmpty();
        assertThat(page.select(".views a").eachAttr("href"))
                .containsExactly(
                        "/katalog?tahun=2016", "/katalog/katalog.xlsx?tahun=2016", "/katalog/katalog.csv?tahun=2016");
        assertThat(text("/katalog/katalog.csv?tahun=2016"))
                .contains("Pemerintah Kota Bitung")
                .doesNotContain(",=SUM")
                .doesNotContain("Loket Topas");
        assertThat(get("/en/katalog/katalog.xlsx?tahun=2016").type()).contains("spreadsheetml");
    }

    @Test
    void figures_lead_to_their_lists_and_small_shares_are_not_said() {
        var page = page("/statistik");
        assertThat(page.select("a[href='/katalog?tahun=2021']")).hasSize(1);
        assertThat(page.select("main").text()).contains("inovasi terbit").contains("n < 5");
    }

    @Test
    void the_map_says_where_most_are_and_every_province_has_its_line() {
        assertThat(main("/sebaran")).contains("Sulawesi Utara punya inovasi terbanyak di katalog: 4 dari ");
        for (var table : List.of("lampu", "tabel"))
            assertThat(page("/en/sebaran").select("section[aria-labelledby=%s] tbody tr".formatted(table)))
                    .hasSize(38);
        assertThat(page("/sebaran").select("select option")).hasSize(38);
        assertThat(get("/sebaran/lain").status()).isEqualTo(404);
    }

    @Test
    void a_map_of_more_addresses_than_a_file_holds_has_parts_that_hold_all_of_them() {
        settle();
        var others = List.of("/", "/katalog", "/periksa");
        var whole = Sitemap.of(asking("/sitemap.xml", Map.of()), bean(Catalogue.class), others, 1_000);
        var index = Sitemap.of(asking("/sitemap.xml", Map.of()), bean(Catalogue.class), others, 4);
        assertThat(index).contains("<sitemapindex", BASE + "/sitemap.xml?bagian=1<", BASE + "/sitemap.xml?bagian=2<");
        var parts = IntStream.rangeClosed(
                        1, Jsoup.parse(index).select("sitemap").size())
                .mapToObj(n -> asking("/sitemap.xml", Map.of("bagian", List.of("" + n))))
                .flatMap(v ->
                        Jsoup.parse(Sitemap.of(v, bean(Catalogue.class), others, 4))
                                .select("url > loc")
                                .eachText()
                                .stream())
                .toList();
        assertThat(parts)
                .containsExactlyElementsOf(
                        Jsoup.parse(whole).select("url > loc").eachText());
        assertThat(get("/sitemap.xml?bagian=2").status()).isEqualTo(404);
    }

    @Test
    void a_file_that_does_not_hold_the_whole_list_says_so_in_its_last_row() {
        settle();
        var cut = EntryTable.file(asking(EntryTable.CSV, Map.of()), bean(Catalogue.class), 1);
        var lines =
                new String(cut.bytes(), StandardCharsets.UTF_8).strip().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getLast()).contains("Berkas memuat 1 yang pertama", "/api/v1/innovations.csv");
        assertThat(text(EntryTable.CSV)).doesNotContain("Berkas memuat");
    }

    @Test
    void a_workbook_of_the_same_list_is_the_same_whenever_it_is_made() {
        settle();
        var catalogue = bean(Catalogue.class);
        var made = EntryTable.file(asking(EntryTable.XLSX, Map.of()), catalogue);
        assertThat(made.tag())
                .as("not of the bytes, which say when they were made")
                .isNotEqualTo(Served.hash(made.bytes()))
                .isEqualTo(EntryTable.file(asking(EntryTable.XLSX, Map.of()), catalogue)
                        .tag())
                .isNotEqualTo(EntryTable.file(asking(EntryTable.XLSX, Map.of("tahun", List.of("2016"))), catalogue)
                        .tag());
    }

    private static Visit asking(String path, Map<String, List<String>> asked) {
        return new Visit(Tongue.INDONESIAN, path, asked, new OnTheWeb(BASE, new Assets()));
    }
}
