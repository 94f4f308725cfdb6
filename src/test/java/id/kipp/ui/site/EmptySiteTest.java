package id.kipp.ui.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.FunnelChart;
import id.kipp.ui.kit.TileMap;
import id.kipp.ui.kit.Timeline;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The public site on the day it is installed: every page stands, and says what will be there. */
@TestPropertySource(properties = "kipp.test.store=empty")
class EmptySiteTest extends DeskTest {

    @Test
    void home_says_that_there_is_no_edition_yet() {
        open("");
        assertThat(page())
                .contains("Belum ada edisi.", "Jadwal kompetisi akan tampil di sini")
                .doesNotContain("home-letters");
        assertThat(_find(Timeline.class)).isEmpty();
        assertThat(_find(FunnelChart.class)).isEmpty();
        assertThat(_find(TileMap.class)).hasSize(1);
    }

    @Test
    void the_other_pages_say_it_too() {
        open("pengumuman");
        assertThat(page()).contains("Belum ada pengumuman.").doesNotContain("masa sanggah");
        open("cara-menilai");
        assertThat(page()).contains("Belum ada edisi.");
        open("katalog");
        assertThat(page()).contains("Katalog masih kosong.").doesNotContain("Kurangi saringan");
    }
}
