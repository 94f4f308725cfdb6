package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.Constitution;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.edition.Secrecy;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ProposalRefusal;
import id.kipp.proposal.Proposals;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round of evaluators beside the one in which they are assigned. */
class TeamRoundsTest extends ServiceTest implements Refusals {

    private static final String JURY = "jury";

    Competition play;
    ProposalId id;
    Actor free;

    @BeforeEach
    void three_evaluators_two_of_whom_are_assigned() {
        play = new Competition(context, 1, 1, 3, TeamRoundsTest::withJury);
        id = play.entered("Loket Sungai", 80).id();
        play.assigned();
        var assigned = bean(Assignments.class).of(play.secretary, SubjectInRound.first(id));
        free = play.evaluators.stream()
                .filter(e -> !assigned.has(e.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Constitution withJury(Constitution rules) {
        var desk = rules.assigned();
        var everybody = new Judges(Judges.Who.TEAM, desk.judges().team(), 0, Judges.Reopens.CHAIR);
        var mean = new Merging(Merging.How.MEAN, 0, null, false, 0, null);
        var jury = new Round(
                JURY, desk.name(), desk.step(), desk.subjects(), everybody, desk.scoring(), mean, desk.secrecy(), null);
        var rounds = new ArrayList<>(rules.rounds());
        rounds.add(jury);
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
    void everyone_of_the_team_reads_and_judges_in_it_whoever_is_assigned() {
        assertThat(bean(Proposals.class).get(free, id).id()).isEqualTo(id);
        assertThat(bean(Sheets.class).open(free, JURY, id).round()).isEqualTo(JURY);
        assertRefused(AssignmentRefusal.NOT_ASSIGNED, () -> bean(Sheets.class).open(free, TestRounds.DESK, id));
    }

    @Test
    void each_round_has_its_own_list() {
        var tasks = bean(Tasks.class);
        assertThat(tasks.of(free, play.id, JURY))
                .extracting(t -> t.subject().id())
                .containsExactly(id);
        assertThat(tasks.of(free, play.id, TestRounds.DESK)).isEmpty();
        assertThat(tasks.round(free, Role.EVALUATOR, id)).isEqualTo(TestRounds.DESK);
        assertThat(RoundRule.of(play.edition(), Role.EVALUATOR))
                .extracting(RoundRule::key)
                .containsExactly(TestRounds.DESK, JURY);
    }

    @Test
    void what_is_sealed_in_one_is_not_sealed_in_the_other() {
        var sheets = bean(Sheets.class);
        var lines = play.edition().constitution().form(Competition.GROUP).scored().stream()
                .map(c -> new Line(c.key(), 70, "Catatan"))
                .toList();
        play.evaluators.forEach(e -> sheets.seal(e, sheets.score(e, sheets.open(e, JURY, id), lines)));
        assertThat(sheets.all(play.secretary, JURY, id)).hasSize(3);
        assertRefused(JudgingRefusal.SHEET_OTHERS_NOT_READY, () -> sheets.all(play.secretary, TestRounds.DESK, id));
        assertThat(bean(Tasks.class).of(free, play.id, JURY).getFirst().state()).isEqualTo(Task.State.SEALED);
    }

    @Test
    void where_judges_never_see_each_others_sheets_only_the_secretariat_does() {
        var jury = RoundRule.of(play.edition(), JURY).round();
        var never = new Competition(context, 1, 1, 3, c -> {
            var rules = withJury(c);
            var alone = new Round(
                    JURY,
                    jury.name(),
                    jury.step(),
                    jury.subjects(),
                    jury.judges(),
                    jury.scoring(),
                    jury.merging(),
                    new Secrecy(Secrecy.Until.NEVER, jury.secrecy().toldBy()),
                    null);
            return rules.with(alone);
        });
        var entry = never.entered("Loket Danau", 80).id();
        var sheets = bean(Sheets.class);
        var lines = never.edition().constitution().form(Competition.GROUP).scored().stream()
                .map(c -> new Line(c.key(), 70, "Catatan"))
                .toList();
        never.evaluators.forEach(e -> sheets.seal(e, sheets.score(e, sheets.open(e, JURY, entry), lines)));
        assertRefused(JudgingRefusal.SHEET_OTHERS_NEVER, () -> sheets.all(never.evaluators.getLast(), JURY, entry));
        assertThat(sheets.all(never.secretary, JURY, entry)).hasSize(3);
    }

    @Test
    void a_judge_of_another_edition_sees_nothing_of_it() {
        var stranger = new Competition(context, 1, 1).evaluators.getLast();
        assertRefused(ProposalRefusal.NOT_FOR_YOU, () -> bean(Proposals.class).get(stranger, id));
        assertRefused(JudgingRefusal.NOT_ON_PANEL, () -> bean(Sheets.class).open(stranger, JURY, id));
    }
}
