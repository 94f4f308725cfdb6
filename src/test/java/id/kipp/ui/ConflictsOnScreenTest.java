package id.kipp.ui;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import id.kipp.Competition;
import id.kipp.Newcomers;
import id.kipp.agency.AgencyKind;
import id.kipp.decision.Decisions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.proposal.Proposal;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A judge with a conflict of interest sees that a proposal is there, why no more is shown, and can do nothing with it. */
class ConflictsOnScreenTest extends DeskTest {

    Competition play;
    Newcomers people;
    Proposal own;

    @BeforeEach
    void three() {
        play = new Competition(context, 2, 1);
        people = new Newcomers(play, context);
        play.entered("Terbaik", 90);
        own = play.entered("Provinsi sendiri", 83, AgencyKind.CITY, Province.BALI);
        play.entered("Terakhir", 70);
    }

    @Test
    void the_nomination_shows_it_without_rank_and_score() {
        listed();
        visit(inConflict(), "nominasi");
        assertThat(page())
                .contains("1 usulan berbenturan kepentingan dengan Anda", "Provinsi sendiri", "Benturan kepentingan")
                .contains("perguruan tingginya berada di provinsi pemerintah daerah pengusul")
                .doesNotContain("83,00");
        visit(play.evaluators.get(0), "nominasi");
        assertThat(page()).contains("83,00").doesNotContain("berbenturan kepentingan dengan Anda");
    }

    @Test
    void in_english_too() {
        listed();
        signIn(inConflict());
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("nominasi", play);
        assertThat(page())
                .contains("1 proposal you are in conflict of interest with", "Provinsi sendiri")
                .contains("Rank, score and outcome are not shown to you")
                .doesNotContain("83.00");
    }

    @Test
    void what_still_waits_for_somebody_is_said_by_name() {
        listed();
        people.worksIn(play.evaluators.get(1), Province.BALI);
        play.evaluators.forEach(e -> bean(Decisions.class)
                .consent(
                        e,
                        bean(Decisions.class)
                                .find(e, play.id, "NOMINATION", GROUP)
                                .orElseThrow()));
        visit(play.secretary, "sekretariat/nominasi");
        assertThat(page())
                .contains(
                        "1 usulan masih menunggu persetujuan anggota yang tidak berbenturan kepentingan: Provinsi sendiri.");
    }

    @Test
    void the_chair_in_conflict_does_not_get_into_the_consolidation_room() {
        play.scoredAtDesk();
        people.worksIn(play.evaluators.get(0), Province.BALI);
        signIn(play.evaluators.get(0));
        refusedToOpen(
                "evaluasi/" + own.id().value() + "/konsolidasi",
                "Anda memiliki benturan kepentingan dengan usulan ini (perguruan tingginya berada di provinsi pemerintah daerah pengusul)");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        refusedToOpen(
                "evaluasi/" + own.id().value() + "/konsolidasi",
                "You are in conflict of interest with this proposal (the university lies in the province of the proposing local government)");
    }

    @Test
    void a_board_of_nothing_but_their_own_says_why_it_is_empty() {
        var alone = new Competition(context, 1, 1);
        var only = alone.entered("Satu-satunya", 90);
        alone.finalistsDecided();
        var panelist = alone.panelists.get(1);
        new Newcomers(alone, context)
                .worksFor(panelist, only.submitted().agency().name(), Province.DI_YOGYAKARTA);
        var empty = "Semua usulan di sini berbenturan kepentingan dengan Anda";
        signIn(panelist);
        open("panel", alone);
        assertThat(page()).contains(empty).doesNotContain("Tidak ada usulan dalam klaster ini");
        signIn(alone.panelists.get(0));
        open("panel", alone);
        assertThat(page()).doesNotContain(empty);
    }

    @Test
    void a_panelist_sees_their_own_on_the_board_without_rank_and_score() {
        play.finalistsDecided();
        var panelist = play.panelists.get(1);
        people.worksFor(panelist, own.submitted().agency().name(), Province.DI_YOGYAKARTA);
        visit(panelist, "panel");
        assertThat(page())
                .contains("1 usulan berbenturan kepentingan dengan Anda", "bekerja di instansi pengusul")
                .doesNotContain("83,00")
                .doesNotContain("Unduh berita acara");
        visit(play.panelists.get(0), "panel");
        assertThat(page()).contains("83,00", "Unduh berita acara");
        assertThat(bean(Decisions.class).withheld(panelist, play.id, "FINALISTS", GROUP))
                .hasSize(1);
    }

    /** Joined after the scoring: no bell has told them anything. */
    private Actor inConflict() {
        var newcomer = people.evaluator();
        people.worksIn(newcomer, Province.BALI);
        return newcomer;
    }

    private void listed() {
        play.scoredAtDesk();
        bean(Decisions.class).prepare(play.secretary, play.id, "NOMINATION", GROUP);
    }

    private void visit(Actor who, String route) {
        signIn(who);
        open(route, play);
    }
}
