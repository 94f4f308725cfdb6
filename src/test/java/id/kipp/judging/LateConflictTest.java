package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalId;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LateConflictTest extends ServiceTest implements Refusals {

    Competition play;
    Sheets sheets;
    ProposalId id;

    @BeforeEach
    void three_evaluators() {
        play = new Competition(context, 1, 1, 3, Function.identity());
        sheets = bean(Sheets.class);
        id = play.entered("Loket Sungai", 80).id();
    }

    @Test
    void a_sheet_sealed_under_a_conflict_found_later_is_kept_and_counts_no_more() {
        var judge = bothSealed();
        sheets.recuse(judge, TestRounds.DESK, id, "Baru tahu: ia sepupu saya.");
        var kept = bean(SheetStore.class)
                .find(SheetId.of(TestRounds.DESK, id, judge.id()))
                .orElseThrow();
        assertThat(kept.sealed()).hasSize(1);
        assertThat(kept.current()).isEmpty();
        assertThat(kept.aside())
                .extracting(Aside::by, Aside::reason)
                .containsExactly(judge.id(), "Baru tahu: ia sepupu saya.");
        assertThat(sheets.all(play.secretary, TestRounds.DESK, id))
                .extracting(Sheet::judge)
                .doesNotContain(judge.id())
                .hasSize(1);
        assertRefused(
                JudgingRefusal.SHEET_NOT_SEALED,
                () -> kept.reopened(play.evaluators.getFirst(), "Salah", kept.savedAt()));
    }

    @Test
    void its_place_goes_to_another_whose_sheet_counts() {
        var judge = bothSealed();
        sheets.recuse(judge, TestRounds.DESK, id, "Sepupu.");
        var other = play.evaluators.stream()
                .filter(e -> !bean(Assignments.class)
                        .of(play.secretary, SubjectInRound.first(id))
                        .has(e.id()))
                .filter(e -> !e.equals(judge))
                .findFirst()
                .orElseThrow();
        bean(Assignments.class).replace(play.secretary, SubjectInRound.first(id), judge.id(), other.id(), "Sepupu.");
        assertRefused(JudgingRefusal.SHEET_OTHERS_NOT_READY, () -> sheets.all(play.secretary, TestRounds.DESK, id));
        play.seals(other, id, 70, "Catatan");
        assertThat(sheets.all(play.secretary, TestRounds.DESK, id))
                .extracting(Sheet::judge)
                .contains(other.id())
                .doesNotContain(judge.id())
                .hasSize(2);
    }

    @Test
    void nobody_steps_back_from_a_score_that_is_agreed() {
        var judge = bothSealed();
        var room = bean(Consolidations.class);
        var team = bean(Assignments.class)
                .of(play.secretary, SubjectInRound.first(id))
                .evaluators();
        var put = room.propose(
                actor(team.getFirst()), room.open(play.secretary, SubjectInRound.first(id)), 8000, "Sepakat");
        room.confirm(actor(team.getLast()), put);
        assertRefused(
                JudgingRefusal.CONSOLIDATION_AGREED, () -> sheets.recuse(judge, TestRounds.DESK, id, "Terlambat."));
    }

    @Test
    void a_bench_is_complete_without_who_stepped_back_after_sealing() {
        play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90).id();
        play.confirmed();
        play.heard(finalist, 80, 70, 20);
        sheets.recuse(play.panelists.get(2), TestRounds.PANEL, finalist, "Pernah membimbing.");
        assertThat(sheets.all(play.secretary, TestRounds.PANEL, finalist))
                .extracting(s -> s.current().orElseThrow().total())
                .containsExactly(Total.of(8000), Total.of(7000));
    }

    @Test
    void how_far_a_round_is_is_told_to_its_chair_once_the_pact_is_signed() {
        play = new Competition(context, 1, 1);
        var chair = play.panelists.getFirst();
        assertRefused("pact.unsigned", () -> bean(RoundProgress.class).of(chair, play.id, TestRounds.PANEL));
        assertRefused(JudgingRefusal.PANEL_CHAIR_ONLY, () -> bean(RoundProgress.class)
                .of(play.panelists.getLast(), play.id, TestRounds.PANEL));
    }

    private Actor bothSealed() {
        play.assigned();
        var team = bean(Assignments.class)
                .of(play.secretary, SubjectInRound.first(id))
                .evaluators();
        team.forEach(e -> play.seals(actor(e), id, 80, "Catatan"));
        return actor(team.getLast());
    }

    private Actor actor(AccountId of) {
        return play.evaluators.stream()
                .filter(e -> e.id().equals(of))
                .findFirst()
                .orElseThrow();
    }
}
