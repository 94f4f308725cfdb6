package id.kipp.ui.judging;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import id.kipp.Competition;
import id.kipp.assignment.Pacts;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearingsViewTest extends DeskTest {

    Competition competition;
    Proposal finalist;

    @BeforeEach
    void confirmed() {
        competition = new Competition(context, 1, 1);
        finalist = competition.entered("Loket Sungai", 90);
    }

    @Test
    void finalists_are_listed_with_how_far_the_own_sheet_and_the_bench_are() {
        competition.confirmed();
        competition.heardBy(competition.panelists.get(1), finalist.id(), 80);
        competition.hears(competition.panelists.get(0), finalist.id(), 70, "");
        visit();
        assertThat(page()).contains("Loket Sungai", "Sedang dinilai", "1 / 3");
    }

    @Test
    void what_one_has_stepped_back_from_says_why() {
        competition.confirmed();
        bean(Sheets.class).recuse(competition.panelists.get(0), TestRounds.PANEL, finalist.id(), "Saudara kandung.");
        visit();
        assertThat(page()).contains("menyatakan benturan kepentingan");
    }

    @Test
    void the_pact_comes_first() {
        visit();
        assertThat(page()).contains("Pakta integritas").doesNotContain("Belum ada finalis.");
        _setValue(_get(Checkbox.class), true);
        click("Tandatangani");
        assertThat(bean(Pacts.class).signed(competition.panelists.get(0), competition.id))
                .isTrue();
        assertThat(page()).contains("Belum ada finalis.");
    }

    @Test
    void a_panelist_of_no_panel_is_told_so() {
        signIn(Role.PANELIST);
        open("panel/wawancara");
        assertThat(page()).contains("Anda belum masuk panel edisi mana pun.");
    }

    @Test
    void it_is_the_panels_own() {
        opensOnlyFor("panel/wawancara", Role.PANELIST);
    }

    private void visit() {
        signIn(competition.panelists.get(0));
        open("panel/wawancara", competition);
    }
}
