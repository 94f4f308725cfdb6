package id.kipp.ui.judging;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import id.kipp.Competition;
import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.assignment.Pacts;
import id.kipp.decision.Decisions;
import id.kipp.judging.StepBacks;
import id.kipp.proposal.Proposal;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stepping back on screen: on the own page, on a board, and as the secretariat sees it. */
class PanelStepBackViewTest extends DeskTest {

    Competition competition;
    Proposal entry;

    @BeforeEach
    void nominated() {
        competition = new Competition(context, 1, 1);
        competition.panelists.forEach(p -> bean(Pacts.class).sign(p, competition.id));
        entry = competition.entered("Loket Sungai", 90);
        competition.entered("Antrean Pasar", 80);
        competition.nominated();
    }

    @Test
    void a_panelist_steps_back_from_an_institution_and_the_secretariat_takes_it_back() {
        signIn(competition.panelists.get(2));
        open("panel/benturan-kepentingan", competition);
        clickFirst("Benturan dengan instansi");
        because("Pernah bekerja di sana.");
        confirm("Nyatakan");
        assertThat(field(ComboBox.class, "Instansi").isInvalid()).isTrue();
        var agency = bean(Agencies.class).find(entry.agency()).orElseThrow();
        choose(agency);
        confirm("Nyatakan");
        assertThat(page()).contains("Semua usulan " + agency.name(), "Pernah bekerja di sana.", "Berlaku");
        assertThat(offers("Tarik kembali")).isFalse();
        signIn(competition.secretary);
        open("sekretariat/benturan-kepentingan", competition);
        assertThat(page()).contains("PANELIST 3");
        clickFirst("Tarik kembali");
        because("Salah instansi.");
        confirm("Tarik kembali");
        assertThat(page()).contains("Ditarik kembali").contains("Salah instansi.");
    }

    @SuppressWarnings("unchecked")
    private void choose(Agency agency) {
        _setValue((ComboBox<Agency>) field(ComboBox.class, "Instansi"), agency);
    }

    @Test
    void an_evaluator_steps_back_from_one_of_theirs_though_it_is_agreed_on_by_now() {
        signIn(competition.evaluators.get(1));
        open("evaluasi/benturan-kepentingan", competition);
        clickFirst("Benturan dengan satu usulan");
        ownEntry();
        because("Baru tahu: sepupu saya.");
        confirm("Nyatakan");
        assertThat(page())
                .contains("Usulan " + entry.submitted().number() + " · Loket Sungai")
                .contains("Tetap karena sudah menjadi dasar kesepakatan atau keputusan: 1.");
    }

    @SuppressWarnings("unchecked")
    private void ownEntry() {
        var choice = (ComboBox<id.kipp.assignment.Subject>) field(ComboBox.class, "Judul");
        _setValue(
                choice,
                choice.getListDataView()
                        .getItems()
                        .filter(e -> e.id().equals(entry.id()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void who_withdraws_leaves_the_team_and_still_reads_what_they_said() {
        signIn(competition.panelists.get(2));
        open("panel/benturan-kepentingan", competition);
        clickFirst("Mundur dari edisi ini");
        because("Sakit.");
        confirm("Mundur dari edisi ini");
        assertThat(competition
                        .edition()
                        .team()
                        .sits(competition.panelists.get(2).id()))
                .isFalse();
        open("panel/benturan-kepentingan", competition);
        assertThat(page()).contains("Sakit.");
    }

    @Test
    void a_member_steps_back_from_a_candidate_on_the_board_and_abstains_from_the_rest() {
        bean(Decisions.class).prepare(competition.secretary, competition.id, "FINALISTS", GROUP);
        signIn(competition.panelists.get(2));
        open("panel", competition);
        clickIn(_get(Grid.class), 0, "Benturan kepentingan");
        because("Sepupu.");
        confirm("Nyatakan");
        assertThat(bean(StepBacks.class).mine(competition.panelists.get(2), competition.id))
                .hasSize(1);
        assertThat(page()).contains("1 usulan berbenturan kepentingan dengan Anda");
        clickFirst("Abstain");
        because("Belum sempat membaca.");
        confirm("Abstain");
        assertThat(page()).contains("(abstain)");
        assertThat(offers("Setujui keputusan")).isFalse();
        clickFirst("Ikut memutuskan lagi");
        assertThat(offers("Setujui keputusan")).isTrue();
    }
}
