package id.kipp.ui.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Plans;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.Constitution;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.judging.Line;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.ui.DeskTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where two of the panel hear each finalist and the edition says that its chair calls one more. */
class PanelChairCallsThirdTest extends DeskTest {

    private static Constitution byChair(Constitution rules) {
        var panel = rules.round(TestRounds.PANEL);
        var two = new Judges(Judges.Who.ASSIGNED, "panelists", 2, Judges.Reopens.CHAIR);
        var apart = new Merging(Merging.How.MEAN, 10, null, true, 0, null, Merging.Caller.CHAIR, null);
        return rules.with(panel.with(two).with(apart));
    }

    @Test
    void the_chair_of_the_panel_does_so_beside_the_hearings_and_nobody_else() {
        var play = new Competition(context, 1, 1, PanelChairCallsThirdTest::byChair);
        var id = play.entered("Loket Sungai", 90).id();
        play.confirmed();
        var assignments = bean(Assignments.class);
        bean(Plans.class)
                .apply(
                        play.secretary,
                        bean(Plans.class).propose(play.secretary, play.id, TestRounds.PANEL, 1),
                        (done, of) -> {});
        var key = SubjectInRound.of(play.edition().constitution(), TestRounds.PANEL, id);
        var given = assignments.of(play.secretary, key);
        var points = 92;
        for (var judge : play.panelists)
            if (given.has(judge.id())) {
                seals(play, judge, points);
                points -= 30;
            }
        play.settle();
        signIn(play.panelists.get(1));
        open("panel/wawancara", play);
        assertThat(page()).doesNotContain("Selisih melebihi batas");
        signIn(play.panelists.getFirst());
        open("panel/wawancara", play);
        assertThat(page()).contains("Selisih melebihi batas");
        var name = play.panelists.stream()
                .filter(p -> !given.has(p.id()))
                .map(Actor::name)
                .filter(n -> offers("Tunjuk " + n))
                .findFirst()
                .orElseThrow();
        click("Tunjuk " + name);
        confirm("Tunjuk");
        assertThat(assignments.of(play.secretary, key).third()).isPresent();
    }

    private void seals(Competition play, Actor judge, int points) {
        var sheets = bean(Sheets.class);
        var rule = RoundRule.of(play.edition(), TestRounds.PANEL);
        List<Line> lines = rule.rubric(Competition.GROUP).items().stream()
                .map(i -> new Line(i.criterion(), points, "Dengan alasan yang cukup panjang untuk dicatat."))
                .toList();
        var finalist = bean(id.kipp.judging.Tasks.class)
                .of(judge, play.id, TestRounds.PANEL)
                .getFirst()
                .subject()
                .id();
        sheets.seal(judge, sheets.score(judge, sheets.open(judge, TestRounds.PANEL, finalist), lines));
    }
}
