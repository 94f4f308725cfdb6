package id.kipp.site;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Role;
import id.kipp.library.Library;
import id.kipp.library.LibraryItem;
import id.kipp.library.LibraryKind;
import id.kipp.library.LibraryText;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LibraryPagesTest extends SiteTesting {

    static LibraryItem guide;
    static LibraryItem gone;

    @BeforeAll
    static void fill() {
        guide = write(LibraryKind.GUIDE, "Menulis <b>ringkas</b>", "Satu <script>x</script>.\n\nDua biduk.", "", 13);
        write(LibraryKind.BOOK, "Buku pemenang", "", "https://kipp.test/buku.pdf", 12);
        gone = write(LibraryKind.NEWS, "Keliru", "Isi.", "", 11);
        bean(Library.class).hide(actor(Role.SECRETARIAT), gone.id(), gone.version(), true);
        for (var day = 1; day <= 10; day++)
            for (var n = 0; n < 3; n++) write(LibraryKind.NEWS, "Kabar " + day + "-" + n, "Isi.", "", day);
    }

    private static LibraryItem write(LibraryKind kind, String title, String text, String link, int day) {
        var written = new LibraryText(kind, title, "Ringkasan.", text, link, LocalDate.of(2024, 9, day));
        return bean(Library.class).write(actor(Role.SECRETARIAT), written);
    }

    @Test
    void all_of_it_stands_in_one_list_latest_first_page_by_page() {
        var first = page("/pustaka").select("ol.hasil > li");
        assertThat(first).hasSize(24);
        assertThat(first.first().select("a").first().text()).isEqualTo("Menulis <b>ringkas</b>");
        assertThat(first.first().text()).contains("Panduan · 13 September 2024");
        assertThat(page("/pustaka?hal=2").select("ol.hasil > li")).hasSize(8);
        assertThat(get("/pustaka?hal=3").status()).isEqualTo(404);
        assertThat(get("/pustaka?hal=x").status()).isEqualTo(400);
        assertThat(get("/pustaka?hal=0").status()).isEqualTo(404);
        assertThat(text("/pustaka")).doesNotContain("Keliru", "<b>ringkas");
    }

    @Test
    void it_is_filtered_by_kind_and_looked_up_by_words() {
        assertThat(page("/pustaka?jenis=buku").select("ol.hasil h3").eachText()).containsExactly("Buku pemenang");
        var found = page("/en/pustaka?cari=biduk");
        assertThat(found.select("ol.hasil h3").eachText()).containsExactly("Menulis <b>ringkas</b>");
        assertThat(found.select("ol.hasil mark").text()).isEqualTo("biduk");
        assertThat(main("/pustaka?cari=tidakada")).contains("Tidak ada isi pustaka dengan “tidakada”");
        assertThat(page("/pustaka?cari=tidakada").select("ol.hasil")).isEmpty();
    }

    @Test
    void each_has_a_page_whose_text_stays_text_and_whose_head_says_where_it_is() {
        var address = "/pustaka/" + guide.id();
        var page = page(address);
        assertThat(page.select("h1").text()).isEqualTo("Menulis <b>ringkas</b>");
        assertThat(page.select(".prose p").eachText()).containsExactly("Satu <script>x</script>.", "Dua biduk.");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Ringkasan.");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + address);
        assertThat(page.select("link[hreflang=en]").attr("href")).isEqualTo(BASE + "/en" + address);
        assertThat(page.select("meta[property=og:title]").attr("content")).contains("Menulis <b>ringkas</b>");
        assertThat(page("/en" + address).select("h1").attr("lang")).isEqualTo("id");
        assertThat(text("/sitemap.xml"))
                .contains(BASE + "/pustaka<", BASE + address)
                .doesNotContain(gone.id());
    }

    @Test
    void a_link_says_that_it_leads_outside() {
        var to = page("/pustaka?jenis=buku").select("ol.hasil a").attr("href");
        var link = page(to).select("main a[rel~=external]");
        assertThat(link.attr("href")).isEqualTo("https://kipp.test/buku.pdf");
        assertThat(link.text()).isEqualTo("Buka di kipp.test");
    }

    @Test
    void what_was_hidden_is_gone_and_what_never_was_is_missing() {
        assertThat(get("/pustaka/" + gone.id()).status()).isEqualTo(410);
        assertThat(text("/en/pustaka/" + gone.id()))
                .contains("This page has been withdrawn")
                .doesNotContain("Keliru");
        assertThat(get("/pustaka/lain").status()).isEqualTo(404);
        assertThat(get("/pustaka/" + guide.id() + "/x").status()).isEqualTo(404);
    }

    @Test
    void who_searches_the_catalogue_is_told_what_the_library_has() {
        var found = page("/katalog?cari=biduk");
        assertThat(found.select("ol.hasil")).isEmpty();
        assertThat(found.select("main a[href=/pustaka/" + guide.id() + "]").text())
                .isEqualTo("Menulis <b>ringkas</b>");
        assertThat(page("/katalog?cari=kabar")
                        .select("a[href='/pustaka?cari=kabar']")
                        .text())
                .isEqualTo("Semua 30 temuan di pustaka");
        assertThat(main("/katalog")).doesNotContain("Di pustaka");
    }
}
