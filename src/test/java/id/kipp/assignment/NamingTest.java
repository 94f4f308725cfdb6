package id.kipp.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Newcomers;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.Account;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.Judges;
import id.kipp.judging.JudgingRefusal;
import id.kipp.judging.Line;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Scores;
import id.kipp.judging.Sheets;
import id.kipp.judging.Tasks;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.Score;
import id.kipp.kernel.SubjectId;
import id.kipp.proposal.ProposalId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Field verification: the secretariat names who looks at which finalist. */
class NamingTest extends ServiceTest implements Refusals {

    Competition play;
    ProposalId finalist;
    String round;
    Assignments assignments;

    @BeforeEach
    void one_is_a_finalist() {
        play = new Competition(context, 1, 1);
        finalist = play.entered("Terbaik", 90).id();
        play.confirmed();
        round = play.edition().constitution().rounds().stream()
                .filter(r -> r.judges().who() == Judges.Who.NAMED)
                .findFirst()
                .orElseThrow()
                .key();
        assignments = bean(Assignments.class);
    }

    @Test
    void only_who_is_named_looks_and_only_at_what_they_are_named_for() {
        var named = play.panelists.get(1);
        assertThat(bean(Tasks.class).of(named, play.id, round)).isEmpty();
        name(named.id());
        assertThat(bean(Tasks.class).of(named, play.id, round)).hasSize(1);
        assertThat(bean(Sheets.class).open(named, round, finalist).round()).isEqualTo(round);
        assertRefused(
                AssignmentRefusal.NOT_ASSIGNED, () -> bean(Sheets.class).open(play.panelists.get(2), round, finalist));
    }

    @Test
    void where_one_of_each_team_has_to_look_it_is_not_done_before_one_of_each_has() {
        var of2020 = EditionFixture.preset(2020).round(round).judges();
        play = new Competition(
                context, 1, 1, rules -> rules.with(rules.round(round).with(of2020)));
        finalist = play.entered("Terbaik", 90).id();
        play.confirmed();
        var panelist = play.panelists.get(1);
        var evaluator = play.evaluators.get(0);
        assertThat(bean(Naming.class).candidates(play.secretary, round, finalist))
                .extracting(Account::id)
                .contains(panelist.id(), evaluator.id());
        name(panelist.id());
        assertThat(lacking()).containsExactly("evaluators");
        sealed(panelist);
        assertThat(bean(Scores.class).unscored(play.edition(), round, List.of(finalist)))
                .containsExactly(finalist);
        name(evaluator.id());
        assertThat(lacking()).isEmpty();
        assertThat(bean(Tasks.class).of(evaluator, play.id, round)).hasSize(1);
        sealed(evaluator);
        assertThat(bean(Scores.class).unscored(play.edition(), round, List.of(finalist)))
                .isEmpty();
    }

    private List<String> lacking() {
        return bean(Naming.class).of(play.secretary, play.id, round).getFirst().lacking();
    }

    private void sealed(Actor judge) {
        var sheets = bean(Sheets.class);
        var rubric = RoundRule.of(play.edition(), round).rubric(Competition.GROUP);
        var points = new Score(rubric.scale().options().getFirst().points());
        var lines = rubric.items().stream()
                .map(i -> new Line(i.criterion(), points, "Sesuai dengan yang dilihat di lapangan."))
                .toList();
        sheets.seal(judge, sheets.score(judge, sheets.open(judge, round, finalist), lines));
    }

    @Test
    void naming_again_adds_and_takes_nobody_away() {
        name(play.panelists.get(1).id());
        var both = assignments.name(
                play.secretary,
                round,
                finalist,
                List.of(play.panelists.get(1).id(), play.panelists.get(2).id()));
        assertThat(both.evaluators())
                .containsExactly(
                        play.panelists.get(1).id(), play.panelists.get(2).id());
        assertThat(name(play.panelists.get(1).id()).version()).isEqualTo(both.version());
    }

    @Test
    void a_name_that_is_taken_back_is_off_the_list_stays_on_record_and_can_be_given_again() {
        var named = play.panelists.get(1);
        name(named.id());
        var after = assignments.takeBack(play.secretary, round, finalist, named.id(), "Berhalangan hadir.");
        assertThat(after.evaluators()).isEmpty();
        assertThat(after.places()).singleElement().satisfies(p -> assertThat(p.ended())
                .isEqualTo(Place.Ending.TAKEN_BACK));
        assertThat(bean(Tasks.class).of(named, play.id, round)).isEmpty();
        assertRefused(AssignmentRefusal.NOT_ASSIGNED, () -> bean(Sheets.class).open(named, round, finalist));
        assertThat(name(named.id()).evaluators()).containsExactly(named.id());
    }

    @Test
    void nobody_takes_back_what_is_finished_or_was_given_otherwise_or_without_a_reason() {
        var named = play.panelists.get(1);
        assertRefused(
                AssignmentRefusal.NOT_ASSIGNED,
                () -> assignments.takeBack(play.secretary, round, finalist, named.id(), "Berhalangan hadir."));
        name(named.id());
        assertRefused(
                AssignmentRefusal.REASON_MISSING,
                () -> assignments.takeBack(play.secretary, round, finalist, named.id(), " "));
        assertRefused(
                AssignmentRefusal.NOT_BY_NAME,
                () -> assignments.takeBack(play.secretary, TestRounds.DESK, finalist, named.id(), "Berhalangan."));
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED,
                () -> assignments.takeBack(play.panelists.getFirst(), round, finalist, named.id(), "Berhalangan."));
        var sheets = bean(Sheets.class);
        var sheet = sheets.open(named, round, finalist);
        var rubric = RoundRule.of(play.edition(), round).rubric(Competition.GROUP);
        var points = new Score(rubric.scale().options().getFirst().points());
        var lines = rubric.items().stream()
                .map(i -> new Line(i.criterion(), points, "Sesuai dengan yang dilihat di lapangan."))
                .toList();
        sheets.seal(named, sheets.score(named, sheet, lines));
        assertRefused(
                AssignmentRefusal.FINISHED,
                () -> assignments.takeBack(play.secretary, round, finalist, named.id(), "Berhalangan."));
    }

    @Test
    void the_list_shows_those_with_judges_first_and_whom_one_may_name() {
        var naming = bean(Naming.class);
        assertThat(naming.candidates(play.secretary, round, finalist)).hasSize(3);
        name(play.panelists.get(1).id());
        var after = naming.of(play.secretary, play.id, round).getFirst();
        assertThat(after.judges()).containsExactly(play.panelists.get(1).id());
        assertThat(naming.candidates(play.secretary, round, finalist)).hasSize(2);
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> naming.of(play.panelists.get(1), play.id, round));
        assertRefused(AssignmentRefusal.NOT_BY_NAME, () -> naming.of(play.secretary, play.id, TestRounds.DESK));
    }

    @Test
    void nobody_is_named_who_may_not_judge_it() {
        assertRefused(
                AssignmentRefusal.NOBODY_NAMED,
                () -> assignments.name(play.secretary, round, finalist, List.<AccountId>of()));
        assertRefused(
                AssignmentRefusal.NOT_IN_TEAM,
                () -> name(play.evaluators.getFirst().id()));
        var kin = play.panelists.get(2);
        new Newcomers(play, context).worksIn(kin, Province.SULAWESI_UTARA);
        assertRefused(AssignmentRefusal.CONFLICT, () -> name(kin.id()));
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED,
                () -> assignments.name(
                        play.panelists.getFirst(),
                        round,
                        finalist,
                        List.of(play.panelists.get(1).id())));
    }

    @Test
    void names_are_given_in_rounds_for_that_and_to_what_is_before_them() {
        assertRefused(
                AssignmentRefusal.NOT_BY_NAME,
                () -> assignments.name(
                        play.secretary,
                        TestRounds.DESK,
                        finalist,
                        List.of(play.evaluators.getFirst().id())));
        assertRefused(AssignmentRefusal.BY_NAME, () -> bean(Plans.class).propose(play.secretary, play.id, round, 1));
        var other = play.entered("Kemudian", 10).id();
        assertRefused(
                AssignmentRefusal.NOT_IN_ROUND,
                () -> assignments.name(
                        play.secretary,
                        round,
                        other,
                        List.of(play.panelists.get(1).id())));
        assertRefused(JudgingRefusal.NOT_IN_ROUND, () -> bean(Sheets.class)
                .open(play.panelists.get(1), TestRounds.PANEL, other));
    }

    @Test
    void what_nobody_here_knows_is_refused_by_its_kind() {
        assertRefused(AssignmentRefusal.UNKNOWN_KIND, () -> bean(SubjectRegister.class)
                .get(SubjectId.of("tree:T-1")));
    }

    private Assignment name(AccountId judge) {
        return assignments.name(play.secretary, round, finalist, List.of(judge));
    }
}
