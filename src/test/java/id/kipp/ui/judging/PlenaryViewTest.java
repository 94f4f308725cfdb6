package id.kipp.ui.judging;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.decision.DecisionRefusal;
import id.kipp.decision.Decisions;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Tier;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Stage;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlenaryViewTest extends DeskTest implements Refusals {

    Competition competition;
    Proposal best;
    Proposal second;

    @BeforeEach
    void confirmed() {
        competition = new Competition(context, 2, 1);
        best = competition.entered("Loket Sungai", 90);
        second = competition.entered("Antrean Pasar", 80);
        competition.confirmed();
    }

    @Test
    void the_recap_waits_for_every_panelist() {
        competition.heard(best.id(), 90);
        visit(competition.secretary);
        assertThat(canPress("Siapkan daftar")).isFalse();
        assertThat(page()).contains("Antrean Pasar");
    }

    @Test
    void the_secretariat_lays_it_out_and_the_chair_and_one_more_award() {
        heard();
        visit(competition.secretary);
        clickFirst("Siapkan daftar");
        assertThat(page()).contains("Loket Sungai", "90,00", "1 kursi, 1 terpilih.");
        assertThat(offers("Setujui keputusan")).isFalse();
        consent(competition.panelists.get(1));
        says("Persetujuan Anda dicatat.");
        assertThat(competition.now(best).stage()).isEqualTo(Stage.FINALIST);
        consent(competition.panelists.get(0));
        assertThat(competition.now(best).stage()).as("before the letter").isEqualTo(Stage.FINALIST);
        competition.announceAwards();
        assertThat(competition.now(best).stage()).isEqualTo(Stage.AWARDED);
        assertThat(competition.now(second).stage()).isEqualTo(Stage.FINALIST);
        assertThat(_find(Anchor.class, a -> a.withText("Unduh berita acara (PDF)")))
                .hasSize(1);
        assertThat(offers("Setujui keputusan")).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_award_against_the_rank_takes_a_reason() {
        prepared();
        visit(competition.panelists.get(0));
        clickIn(contenders(), 0, "Ubah putusan");
        confirm("Ubah putusan");
        assertThat(_get(dialog(), TextArea.class).getErrorMessage()).isEqualTo("Tuliskan alasannya terlebih dahulu.");
        because("Keberatan pleno.");
        confirm("Ubah putusan");
        clickIn(contenders(), 1, "Ubah putusan");
        Select<Tier> award = _get(dialog(), Select.class);
        _setValue(award, award.getListDataView().getItem(0));
        because("Dampak lebih luas.");
        confirm("Ubah putusan");
        assertThat(plenary().chosen()).extracting(Candidate::proposal).containsExactly(second.id());
        assertThat(plenary().session().deviations()).hasSize(2);
    }

    @Test
    void one_person_consents_once_and_within_the_seats() {
        prepared();
        var first = competition.panelists.get(0);
        consent(first);
        assertThat(offers("Setujui keputusan")).isFalse();
        assertThat(page()).contains("Disetujui oleh: PANELIST 1");
        assertRefused(DecisionRefusal.CONSENTED, () -> bean(Decisions.class).consent(first, plenary()));
    }

    @Test
    void outside_its_window_nothing_is_decided() {
        prepared();
        competition.close(TestSteps.PLENARY);
        consent(competition.panelists.get(0));
        assertThat(said()).startsWith("Tahap ini sudah ditutup ");
    }

    @Test
    void without_a_finalist_there_is_nothing_to_lay_out() {
        competition = new Competition(context, 1, 1);
        visit(competition.secretary);
        assertThat(canPress("Siapkan daftar")).isFalse();
        assertThat(page()).contains("Finalis kelompok ini belum diputuskan. Tunggu keputusannya.");
    }

    @Test
    void it_is_for_the_panel_and_the_secretariat() {
        opensOnlyFor("panel/pleno", Role.PANELIST, Role.SECRETARIAT);
    }

    private void heard() {
        competition.heard(best.id(), 90);
        competition.heard(second.id(), 80);
    }

    private void prepared() {
        heard();
        bean(Decisions.class).prepare(competition.secretary, competition.id, "AWARDS", GROUP);
    }

    private void visit(Actor who) {
        signIn(who);
        open("panel/pleno", competition);
    }

    private void consent(Actor who) {
        visit(who);
        click("Setujui keputusan");
        confirm("Setujui keputusan");
    }

    private Decision plenary() {
        return bean(Decisions.class)
                .find(competition.secretary, competition.id, "AWARDS", GROUP)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Candidate> contenders() {
        return (Grid<Candidate>) _find(Grid.class).stream()
                .filter(g -> com.github.mvysny.kaributesting.v10.GridKt._fetch(g, 0, 1)
                                .getFirst()
                        instanceof Candidate)
                .findFirst()
                .orElseThrow();
    }
}
