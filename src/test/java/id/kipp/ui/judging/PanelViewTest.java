package id.kipp.ui.judging;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.assignment.Pacts;
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

class PanelViewTest extends DeskTest implements Refusals {

    Competition competition;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        competition.panelists.forEach(p -> bean(Pacts.class).sign(p, competition.id));
    }

    @Test
    void the_secretariat_lays_the_nominees_out_and_has_no_vote() {
        nominated(90, 80);
        visit(competition.secretary);
        clickFirst("Siapkan daftar");
        assertThat(page()).contains("Loket 90", "1 kursi, 1 terpilih.", "Menunggu keputusan: 1 terpilih");
        assertThat(offers("Setujui keputusan")).isFalse();
    }

    @Test
    void before_the_nomination_is_decided_there_is_nothing_to_lay_out() {
        competition.entered("Loket 90", 90);
        visit(competition.secretary);
        assertThat(canPress("Siapkan daftar")).isFalse();
        assertThat(page()).contains("Nominasi kelompok ini belum diputuskan. Tunggu keputusannya.");
    }

    @Test
    void the_chair_and_one_more_decide_and_the_minutes_can_be_had() {
        nominated(90, 80);
        prepared();
        consent(competition.panelists.get(1));
        says("Persetujuan Anda dicatat.");
        assertThat(page()).contains("Disetujui oleh: PANELIST 2");
        consent(competition.panelists.get(0));
        assertThat(board().decided()).isTrue();
        assertThat(page()).contains("Diputuskan: 1 terpilih");
        assertThat(_find(Anchor.class, a -> a.withText("Unduh berita acara (PDF)")))
                .hasSize(1);
        assertThat(board().chosen())
                .extracting(c -> competition
                        .now(bean(id.kipp.proposal.Proposals.class).get(competition.secretary, c.proposal()))
                        .stage())
                .containsExactly(Stage.NOMINATED); // nothing moves before the letter
    }

    @Test
    void one_person_consents_once() {
        nominated(90);
        prepared();
        var first = competition.panelists.get(1);
        consent(first);
        assertThat(offers("Setujui keputusan")).isFalse();
        assertThat(page()).contains("Disetujui oleh: PANELIST 2");
        assertRefused(DecisionRefusal.CONSENTED, () -> bean(Decisions.class).consent(first, board()));
    }

    @Test
    void against_the_rank_takes_a_reason_and_stays_within_the_seats() {
        nominated(90, 80);
        prepared();
        visit(competition.panelists.get(0));
        clickIn(contenders(), 1, "Pilih");
        because("Wilayah terluar.");
        confirm("Pilih");
        click("Setujui keputusan");
        confirm("Setujui keputusan");
        says("Terpilih 2, sedangkan kursi hanya 1. Lepaskan kelebihannya, dengan alasan.");
        confirm("Kembali");
        clickIn(contenders(), 0, "Keluarkan");
        because("Memberi tempat.");
        confirm("Keluarkan");
        click("Setujui keputusan");
        confirm("Setujui keputusan");
        says("Persetujuan Anda dicatat.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void who_is_there_is_written_down_and_shown() {
        nominated(90);
        prepared();
        visit(competition.secretary);
        assertThat(page()).contains("Kehadiran belum dicatat.");
        click("Catat kehadiran");
        confirm("Catat kehadiran");
        says("Centang paling sedikit satu orang yang hadir.");
        var people = (com.vaadin.flow.component.checkbox.CheckboxGroup<id.kipp.kernel.AccountId>)
                _get(dialog(), com.vaadin.flow.component.checkbox.CheckboxGroup.class);
        _setValue(people, java.util.Set.of(competition.panelists.get(0).id()));
        confirm("Catat kehadiran");
        assertThat(page())
                .contains("Hadir 1 dari 3: " + competition.panelists.get(0).name());
        visit(competition.panelists.get(1));
        assertThat(offers("Catat kehadiran")).isFalse();
    }

    @Test
    void a_tie_at_the_last_seat_is_told_by_name() {
        nominated(80, 80);
        prepared();
        consent(competition.panelists.get(0));
        assertThat(said())
                .startsWith("Nilai seri di batas 1 tempat antara Loket 80; Loket 80 (Pemerintah kota).")
                .endsWith("lalu beri persetujuan lagi.");
    }

    @Test
    void with_nobody_chosen_nothing_is_decided() {
        nominated(90);
        prepared();
        visit(competition.panelists.get(0));
        clickIn(contenders(), 0, "Keluarkan");
        because("Tidak layak.");
        confirm("Keluarkan");
        click("Setujui keputusan");
        confirm("Setujui keputusan");
        says("Belum ada yang terpilih.");
    }

    @Test
    void outside_its_window_nothing_is_decided() {
        nominated(90);
        prepared();
        competition.close(TestSteps.NOMINATION);
        consent(competition.panelists.get(0));
        assertThat(said()).startsWith("Tahap ini sudah ditutup ");
    }

    @Test
    void a_panelist_of_no_panel_is_told_so() {
        signIn(Role.PANELIST);
        open("panel");
        assertThat(page()).contains("Anda belum masuk panel edisi mana pun.");
    }

    @Test
    void it_is_for_the_panel_and_the_secretariat() {
        opensOnlyFor("panel", Role.PANELIST, Role.SECRETARIAT);
    }

    private void nominated(int... points) {
        for (var p : points) competition.entered("Loket " + p, p);
        competition.scoredAtDesk();
        var nominations = bean(Decisions.class);
        var list = nominations.prepare(competition.secretary, competition.id, "NOMINATION", GROUP);
        var once = nominations.consent(competition.evaluators.get(0), list);
        nominations.consent(competition.evaluators.get(1), once);
    }

    private void prepared() {
        bean(Decisions.class).prepare(competition.secretary, competition.id, "FINALISTS", GROUP);
    }

    private void visit(Actor who) {
        signIn(who);
        open("panel", competition);
    }

    private void consent(Actor who) {
        visit(who);
        click("Setujui keputusan");
        confirm("Setujui keputusan");
    }

    private Decision board() {
        return bean(Decisions.class)
                .find(competition.secretary, competition.id, "FINALISTS", GROUP)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Candidate> contenders() {
        return _find(Grid.class).getFirst();
    }
}
