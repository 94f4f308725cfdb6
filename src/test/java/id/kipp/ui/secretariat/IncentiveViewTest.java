package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.kernel.Role;
import id.kipp.proposal.Screening;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.Test;

class IncentiveViewTest extends DeskTest {

    @Test
    void each_local_government_stands_with_its_counts_and_the_list_can_be_taken_along() {
        var competition = new Competition(context, 1, 1);
        var applicants = new Applicants(competition);
        competition.screened(applicants.submitted("Loket Sungai"), Screening.Outcome.PASSED, "");
        signIn(Role.SECRETARIAT);
        open("sekretariat/insentif", competition);
        assertThat(page()).contains("1 pemerintah daerah", "1 masuk, 1 lolos seleksi, 0 finalis, 0 menang");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("XLSX", "CSV");
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/insentif", Role.SECRETARIAT);
    }
}
