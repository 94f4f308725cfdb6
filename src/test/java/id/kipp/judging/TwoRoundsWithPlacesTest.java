package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Plans;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionRefusal;
import id.kipp.edition.Round;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An edition in which what is read at the desk is read a second time, by others whom a second plan names. */
class TwoRoundsWithPlacesTest extends ServiceTest implements Refusals {

    private static final String AGAIN = "again";

    Competition play;
    ProposalId id;
    Assignments assignments;

    @BeforeEach
    void one_is_before_both_rounds() {
        play = new Competition(context, 2, 1, 4, TwoRoundsWithPlacesTest::twice);
        id = play.entered("Loket Sungai", 80).id();
        assignments = bean(Assignments.class);
    }

    private static Constitution twice(Constitution rules) {
        var desk = rules.assigned();
        var rounds = new ArrayList<>(rules.rounds());
        rounds.add(new Round(
                AGAIN,
                desk.name(),
                desk.step(),
                desk.subjects(),
                desk.judges(),
                desk.scoring(),
                desk.merging(),
                desk.secrecy(),
                null));
        return new Constitution(
                rules.heading(),
                rules.entry(),
                rules.screening(),
                rounds,
                rules.matters(),
                rules.announcing(),
                rules.conduct(),
                rules.calendar(),
                rules.defaults());
    }

    @Test
    void each_round_has_its_plan_and_its_places() {
        plan(TestRounds.DESK);
        assertThat(assignments.of(play.secretary, play.id, AGAIN)).isEmpty();
        plan(AGAIN);
        assertThat(team(TestRounds.DESK)).hasSize(2);
        assertThat(team(AGAIN)).hasSize(2);
        assertThat(assignments.of(play.secretary, key(AGAIN)).id().value()).isEqualTo(id.value() + "/" + AGAIN);
        assertThat(assignments.of(play.secretary, key(TestRounds.DESK)).id().value())
                .isEqualTo(id.value());
    }

    @Test
    void who_judges_it_in_one_round_judges_it_in_no_other() {
        plan(TestRounds.DESK);
        var judge = team(TestRounds.DESK).getFirst();
        assertThat(bean(Sheets.class).open(judge, TestRounds.DESK, id).round()).isEqualTo(TestRounds.DESK);
        assertRefused(AssignmentRefusal.NOT_ASSIGNED, () -> bean(Sheets.class).open(judge, AGAIN, id));
    }

    @Test
    void each_team_agrees_on_a_score_of_its_own_and_each_round_counts_itself() {
        plan(TestRounds.DESK);
        plan(AGAIN);
        agree(TestRounds.DESK, 80);
        settle();
        assertThat(counts(TestRounds.DESK).agreed()).isEqualTo(1);
        assertThat(counts(AGAIN).agreed()).isZero();
        assertThat(bean(Unresolved.class).of(play.secretary, play.id, AGAIN)).isEmpty();
        agree(AGAIN, 60);
        settle();
        var scores = bean(Scores.class);
        assertThat(scores.settled(play.edition(), TestRounds.DESK))
                .extracting(Settled::score)
                .containsExactly(80_00);
        assertThat(scores.settled(play.edition(), AGAIN))
                .extracting(Settled::score)
                .containsExactly(60_00);
        assertThat(bean(DeskProgress.class).loads(play.secretary, play.id, AGAIN))
                .hasSize(2);
    }

    @Test
    void what_was_agreed_in_one_round_leaves_the_sheets_of_the_other_open() {
        plan(TestRounds.DESK);
        plan(AGAIN);
        agree(TestRounds.DESK, 80);
        var judge = team(AGAIN).getFirst();
        seal(judge, AGAIN, 70);
        var chair = play.evaluators.getFirst();
        var sheet =
                bean(SheetStore.class).find(SheetId.of(AGAIN, id, judge.id())).orElseThrow();
        assertThat(bean(Sheets.class).reopen(chair, sheet, "Salah ketik.").isSealed())
                .isFalse();
        var given = bean(SheetStore.class)
                .find(SheetId.of(
                        TestRounds.DESK, id, team(TestRounds.DESK).getFirst().id()))
                .orElseThrow();
        assertRefused(
                JudgingRefusal.CONSOLIDATION_AGREED, () -> bean(Sheets.class).reopen(chair, given, "Salah ketik."));
    }

    @Test
    void what_no_decision_counts_is_agreed_while_it_is_judged() {
        plan(TestRounds.DESK);
        plan(AGAIN);
        play.close(TestSteps.EVALUATION);
        var desk = RoundRule.of(play.edition(), TestRounds.DESK);
        var again = RoundRule.of(play.edition(), AGAIN);
        var now = bean(Clock.class).instant();
        desk.requireAgreeing(now);
        assertRefused(EditionRefusal.WINDOW_CLOSED, () -> again.requireAgreeing(now));
    }

    private DeskProgress.Counts counts(String round) {
        return bean(DeskProgress.class).counts(play.secretary, play.id, round);
    }

    private void plan(String round) {
        bean(Plans.class)
                .apply(play.secretary, bean(Plans.class).propose(play.secretary, play.id, round, 1), (done, of) -> {});
    }

    private SubjectInRound key(String round) {
        return SubjectInRound.of(play.edition().constitution(), round, id);
    }

    private List<Actor> team(String round) {
        var given = assignments.of(play.secretary, key(round));
        return play.evaluators.stream().filter(e -> given.has(e.id())).toList();
    }

    private void seal(Actor judge, String round, int points) {
        var sheets = bean(Sheets.class);
        var seen = sheets.open(judge, round, id);
        var lines = RoundRule.of(play.edition(), round).rubric(Competition.GROUP).items().stream()
                .map(i -> new Line(i.criterion(), points, "Catatan"))
                .toList();
        sheets.seal(judge, sheets.score(judge, seen, lines));
    }

    private void agree(String round, int points) {
        var team = team(round);
        team.forEach(j -> seal(j, round, points));
        var rooms = bean(Consolidations.class);
        var open = rooms.open(team.get(0), key(round));
        rooms.confirm(team.get(1), rooms.propose(team.get(0), open, points * 100, ""));
    }
}
