package id.kipp.ui.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.kernel.Role;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.Test;

class ControlRoomViewTest extends DeskTest {

    @Test
    void what_waits_is_counted_and_leads_to_where_it_is_done() {
        var competition = new Competition(context, 1, 1);
        var applicants = new Applicants(competition);
        applicants.submitted("Loket Sungai");
        competition.entered("Antrean Pasar", 0);
        signIn(competition.secretary);
        open("sekretariat", competition);
        assertThat(page())
                .contains(
                        "href=sekretariat/seleksi?edisi=" + competition.id.value(),
                        "href=sekretariat/penugasan?edisi=" + competition.id.value())
                .doesNotContain("Loket Sungai"); // counts, not names
    }

    @Test
    void with_nothing_to_do_it_says_so() {
        var competition = new Competition(context, 1, 1);
        signIn(competition.secretary);
        open("sekretariat", competition);
        assertThat(page()).contains("Tidak ada yang menunggu.");
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat", Role.SECRETARIAT);
    }
}
