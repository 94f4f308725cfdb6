package id.kipp.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.Test;

class MethodViewTest extends DeskTest {

    @Test
    void the_method_is_told_from_the_editions_own_data() {
        var competition = new Competition(context, 7, 3);
        open("cara-menilai", competition);
        var scored =
                competition.edition().constitution().form(Competition.GROUP).scored();
        assertThat(page())
                .contains("7 kursi", "3 kursi", "2 orang per proposal", "7 menit paparan, 13 menit wawancara");
        scored.forEach(s -> assertThat(page()).contains(s.id(), s.weight() + "%"));
    }
}
