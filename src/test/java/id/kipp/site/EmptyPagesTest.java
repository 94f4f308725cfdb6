package id.kipp.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The public site on the day it is installed: every page stands, and says what will be there. */
class EmptyPagesTest extends SiteTesting {

    @Test
    void home_says_that_there_is_no_edition_yet() {
        assertThat(main("/")).contains("Belum ada edisi.", "Jadwal kompetisi akan tampil di sini");
        assertThat(page("/").select(".calendar, .steps")).isEmpty();
        assertThat(page("/").select(".tile")).hasSize(38);
    }

    @Test
    void the_other_pages_say_it_too() {
        assertThat(main("/pengumuman")).contains("Belum ada pengumuman.");
        assertThat(main("/pustaka")).contains("Pustaka masih kosong.");
        assertThat(main("/cara-menilai")).contains("Belum ada edisi.");
        assertThat(main("/katalog")).contains("Katalog masih kosong.").doesNotContain("Kurangi saringan");
        assertThat(main("/en/katalog")).doesNotContain("Katalog");
    }

    @Test
    void what_does_not_exist_has_a_page_in_the_reader_s_language() {
        for (var address : new String[] {
            "/apa",
            "/katalog/TI-1-1",
            "/pengumuman/x",
            "/cara-menilai/x",
            "/pustaka/x",
            "/pustaka?jenis=x",
            "/pustaka?hal=2",
            "/gambar/x.png",
            "/aset/x.css",
            "/sanggah?usulan=x"
        }) assertThat(get(address).status()).as(address).isEqualTo(404);
        assertThat(main("/apa")).contains("Halaman ini tidak ada");
        assertThat(main("/en/apa")).contains("This page does not exist");
        assertThat(page("/apa").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void a_page_number_out_of_range_is_not_there_and_one_that_is_no_number_cannot_be_read() {
        assertThat(get("/katalog?hal=1").status()).isEqualTo(200);
        assertThat(get("/katalog?hal=2").status()).isEqualTo(404);
        assertThat(get("/katalog?hal=0").status()).isEqualTo(404);
        assertThat(get("/katalog?hal=-1").status()).isEqualTo(404);
        assertThat(get("/katalog?hal=10000000000").status()).isEqualTo(404);
        assertThat(get("/katalog?hal=-10000000000").status()).isEqualTo(404);
        assertThat(get("/katalog?hal=dua").status()).isEqualTo(400);
        assertThat(get("/pengumuman?hal=dua").status()).isEqualTo(400);
    }
}
