package id.kipp.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.replication.ReplicationWorld;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EquityPagesTest extends SiteTesting {

    @BeforeAll
    static void fill() {
        new ReplicationWorld(context).sent();
    }

    @Test
    void a_case_stands_in_picture_and_table_and_few_get_no_share() {
        var page = page("/sebaran");
        assertThat(page.select("svg.flow path")).hasSize(1);
        assertThat(page.select("#arus").parents().text()).contains("Jawa Sumatera 1");
        assertThat(main("/sebaran")).contains("0 dari 1 kasus bersumber dari inovasi di luar Jawa", "terlalu sedikit");
        assertThat(main("/en/sebaran")).contains("1 case is recorded", "too few for a share");
    }

    @Test
    void no_data_is_no_zero_and_each_province_has_a_page_of_its_institutions() {
        assertThat(page("/sebaran").select("#lampu").parents().text()).contains("tidak ada data");
        assertThat(page("/sebaran/33").select("tbody tr")).hasSize(36);
        assertThat(main("/sebaran/33")).contains("belum punya hub", "Kabupaten Grobogan");
        assertThat(get("/sebaran/99").status()).isEqualTo(404);
        assertThat(text("/sitemap.xml")).contains(BASE + "/sebaran/33<");
    }
}
