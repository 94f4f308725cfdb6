package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.decision.DecisionRefusal;
import id.kipp.decision.Decisions;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Stage;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NominationViewTest extends DeskTest implements Refusals {

    Competition competition;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1); // one seat, two places
    }

    @Test
    void the_list_waits_for_every_agreed_score() {
        competition.entered("Loket Sungai", 80);
        visit(competition.secretary);
        assertThat(canPress("Siapkan daftar")).isFalse();
        assertThat(page()).contains("Loket Sungai", "Daftar kelompok ini belum disiapkan.");
    }

    @Test
    void the_secretariat_lays_it_out_and_has_no_vote() {
        scored(90, 80, 70);
        visit(competition.secretary);
        clickFirst("Siapkan daftar");
        assertThat(page()).contains("Loket 90", "Loket 80", "Loket 70", "Belum ada persetujuan.");
        assertThat(offers("Setujui daftar")).isFalse();
    }

    @Test
    void the_chair_and_one_more_decide_and_the_proposals_follow() {
        scored(90, 80, 70);
        prepared();
        consent(competition.evaluators.get(1));
        says("Persetujuan Anda dicatat.");
        assertThat(nomination().decided()).isFalse();
        consent(competition.evaluators.get(0));
        assertThat(nomination().decided()).isTrue();
        settle();
        assertThat(nomination().chosen())
                .extracting(c -> bean(id.kipp.proposal.Proposals.class)
                        .get(competition.secretary, c.proposal())
                        .stage())
                .containsExactly(Stage.NOMINATED, Stage.NOMINATED);
        assertThat(offers("Setujui daftar")).isFalse();
    }

    @Test
    void one_person_consents_once() {
        scored(90, 80);
        prepared();
        var first = competition.evaluators.get(1);
        consent(first);
        says("Persetujuan Anda dicatat.");
        assertThat(offers("Setujui daftar")).isFalse();
        assertThat(page()).contains("Disetujui oleh: EVALUATOR 2");
        assertRefused(DecisionRefusal.CONSENTED, () -> bean(Decisions.class).consent(first, nomination()));
    }

    @Test
    void against_the_rank_takes_a_reason_and_voids_what_was_consented() {
        scored(90, 80, 70);
        prepared();
        consent(competition.evaluators.get(1));
        says("Persetujuan Anda dicatat.");
        clickIn(pool(), 2, "Nominasikan");
        confirm("Nominasikan");
        assertThat(nomination().session().deviations()).isEmpty();
        because("Wilayah terluar.");
        confirm("Nominasikan");
        assertThat(nomination().session().deviations()).hasSize(1);
        assertThat(nomination().session().consents()).isEmpty();
    }

    @Test
    void a_tie_at_the_cut_is_told_by_name_and_settled_by_people() {
        scored(90, 80, 80);
        prepared();
        consent(competition.evaluators.get(0));
        assertThat(said())
                .startsWith("Nilai seri di batas 2 tempat antara Loket 80; Loket 80 (Pemerintah kota)")
                .endsWith("Putuskan siapa yang terpilih di antara mereka, dengan alasan, lalu beri persetujuan lagi.");
        confirm("Kembali");
        clickIn(pool(), 1, "Tetap nominasikan");
        because("Keduanya layak.");
        confirm("Tetap nominasikan");
        clickIn(pool(), 2, "Tetap nominasikan");
        because("Keduanya layak.");
        confirm("Tetap nominasikan");
        click("Setujui daftar");
        confirm("Setujui daftar");
        says("Persetujuan Anda dicatat.");
    }

    @Test
    void outside_its_window_nothing_is_decided() {
        scored(90, 80);
        prepared();
        competition.close(TestSteps.NOMINATION);
        consent(competition.evaluators.get(0));
        assertThat(said()).startsWith("Tahap ini sudah ditutup ");
    }

    @Test
    void it_is_for_the_secretariat_and_the_team() {
        opensOnlyFor("sekretariat/nominasi", Role.SECRETARIAT, Role.EVALUATOR);
    }

    private void scored(int... points) {
        for (var p : points) competition.entered("Loket " + p, p);
        competition.scoredAtDesk();
    }

    private void prepared() {
        bean(Decisions.class).prepare(competition.secretary, competition.id, "NOMINATION", GROUP);
    }

    private void visit(Actor who) {
        signIn(who);
        open("sekretariat/nominasi", competition);
    }

    private void consent(Actor who) {
        visit(who);
        click("Setujui daftar");
        confirm("Setujui daftar");
    }

    private Decision nomination() {
        return bean(Decisions.class)
                .find(competition.secretary, competition.id, "NOMINATION", GROUP)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Candidate> pool() {
        return _find(Grid.class).getLast();
    }
}
