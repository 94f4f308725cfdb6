package id.kipp.ui.judging;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import id.kipp.Competition;
import id.kipp.account.TestSessions;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.Editions;
import id.kipp.edition.Team;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Tasks;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.DeskTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorklistViewTest extends DeskTest {

    Competition competition;

    @BeforeEach
    void assigned() {
        competition = new Competition(context, 1, 1);
        competition.entered("Loket Sungai", 0);
        competition.entered("Antrean Pasar", 0);
        competition.assigned();
    }

    @Test
    void it_lists_what_is_to_be_scored_and_how_many_are_left() {
        signIn(competition.evaluators.getFirst());
        open("evaluasi", competition);
        assertThat(page()).contains("Loket Sungai", "Antrean Pasar", "Belum dibaca", "2 proposal belum dikunci");
    }

    @Test
    void the_next_one_is_a_click_away_and_what_is_sealed_is_passed_over() {
        var evaluator = competition.evaluators.getFirst();
        var tasks = bean(Tasks.class).of(evaluator, competition.id, TestRounds.DESK);
        competition.seals(evaluator, ProposalId.of(tasks.getFirst().subject().id()), 80, "Baik");
        signIn(evaluator);
        open("evaluasi", competition);
        assertThat(page()).contains("Dikunci, menunggu rekan");
        click("Nilai berikutnya");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("evaluasi/" + tasks.getLast().subject().id().value());
    }

    @Test
    void with_nothing_assigned_one_is_not_thanked_for_sealing_all() {
        var nobody = new Competition(context, 1, 1);
        signIn(nobody.evaluators.getFirst());
        open("evaluasi", nobody);
        assertThat(page())
                .contains("Belum ada proposal yang ditugaskan kepada Anda.")
                .doesNotContain("Terima kasih");
    }

    @Test
    void what_the_team_agreed_on_is_not_what_one_gave_oneself() {
        var play = new Competition(context, 1, 1);
        var id = play.entered("Loket Sungai", 0).id();
        play.assigned();
        var evaluator = play.evaluators.getFirst();
        play.seals(evaluator, id, 60, "Cukup");
        signIn(evaluator);
        open("evaluasi", play);
        assertThat(page()).contains("Semua lembar Anda sudah dikunci. Sebagian masih menunggu rekan");
        play.seals(play.evaluators.getLast(), id, 70, "Baik");
        open("akun");
        open("evaluasi", play);
        assertThat(page()).contains("Sebagian menunggu kesepakatan tim");
        var consolidations = bean(Consolidations.class);
        var put = consolidations.propose(
                evaluator, consolidations.open(evaluator, SubjectInRound.first(id)), 6_730, "Sepakat.");
        consolidations.confirm(play.evaluators.getLast(), put);
        open("akun");
        open("evaluasi", play);
        assertThat(page()).contains("Disepakati 67,30", "60,00", "sudah dikunci dan disepakati. Terima kasih.");
    }

    @Test
    void what_one_has_stepped_back_from_is_gone() {
        var evaluator = competition.evaluators.getFirst();
        var task =
                bean(Tasks.class).of(evaluator, competition.id, TestRounds.DESK).getFirst();
        bean(Assignments.class)
                .recuse(evaluator, SubjectInRound.first(task.subject().id()), "Saudara kandung.");
        signIn(evaluator);
        open("evaluasi", competition);
        assertThat(page()).doesNotContain(task.subject().title());
    }

    @Test
    void the_pact_comes_first_and_cannot_be_signed_by_accident() {
        var newcomer = anAccount(Role.EVALUATOR).id("baru-" + UUID.randomUUID());
        TestSessions.of(newcomer.build(), context);
        var team = competition.edition().team();
        bean(Editions.class)
                .staff(
                        competition.secretary,
                        competition.edition(),
                        new Team(
                                List.of(
                                        team.evaluators().get(0),
                                        team.evaluators().get(1),
                                        newcomer.actor().id()),
                                team.evaluationChair(),
                                team.panelists(),
                                team.panelChair()));
        signIn(newcomer);
        open("evaluasi", competition);
        assertThat(page()).contains("Tandatangani pakta integritas untuk melihat tugas Anda.");
        var sign = _get(Button.class, b -> b.withText("Tandatangani"));
        assertThat(sign.isEnabled()).isFalse();
        _setValue(_get(Checkbox.class), true);
        click("Tandatangani");
        assertThat(bean(Pacts.class).signed(newcomer.actor(), competition.id)).isTrue();
        assertThat(page()).contains("Belum ada proposal yang ditugaskan kepada Anda.");
    }

    @Test
    void an_evaluator_of_no_team_is_told_who_decides_that() {
        signIn(anAccount(Role.EVALUATOR).id("lepas-" + UUID.randomUUID()));
        open("evaluasi");
        assertThat(page())
                .contains(
                        "Anda belum masuk Tim Evaluasi edisi mana pun.",
                        "Sekretariat menetapkan anggota tim; Anda akan diberi tahu lewat surel.");
    }

    @Test
    void it_is_the_evaluators_own() {
        opensOnlyFor("evaluasi", Role.EVALUATOR);
    }
}
