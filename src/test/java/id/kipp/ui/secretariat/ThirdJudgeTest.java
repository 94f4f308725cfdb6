package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.EditionFixture;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.DataGrid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThirdJudgeTest extends DeskTest {

    Competition play;
    ProposalId id;

    @BeforeEach
    void two_are_far_apart() {
        play = new Competition(context, 2, 1, 3, EditionFixture::withThird);
        id = play.entered("Loket Sungai", 0).id();
        play.assigned();
        var given = bean(Assignments.class).of(play.secretary, SubjectInRound.first(id));
        var points = 92;
        for (var judge : play.evaluators)
            if (given.has(judge.id())) {
                play.seals(judge, id, points, "Dengan alasan");
                points -= 30;
            }
        play.settle();
        signIn(play.secretary);
    }

    @Test
    void the_secretariat_calls_whom_the_platform_proposes_with_one_press_and_a_reason() {
        open("sekretariat", play);
        assertThat(page()).contains("berbeda melebihi batas").doesNotContain("menunggu konsolidasi tim");
        open("sekretariat/menunggu/berbeda", play);
        assertThat(page()).contains("Loket Sungai");
        var name = play.evaluators.stream()
                .filter(e -> !bean(Assignments.class)
                        .of(play.secretary, SubjectInRound.first(id))
                        .has(e.id()))
                .findFirst()
                .orElseThrow()
                .name();
        clickIn(_get(DataGrid.class), 0, "Tunjuk " + name);
        confirm("Tunjuk");
        says(name + " ditunjuk sebagai penilai tambahan.");
        play.settle();
        open("sekretariat", play);
        assertThat(page()).contains("menunggu penilai tambahan").doesNotContain("berbeda melebihi batas");
        open("sekretariat/menunggu/ketiga", play);
        assertThat(page()).contains("Loket Sungai");
    }

    @Test
    void the_team_reads_that_a_third_may_be_called_and_then_that_one_is_awaited() {
        var member = play.evaluators.stream()
                .filter(e -> bean(Assignments.class)
                        .of(play.secretary, SubjectInRound.first(id))
                        .has(e.id()))
                .findFirst()
                .orElseThrow();
        signIn(member);
        open("evaluasi/" + id.value() + "/konsolidasi", play);
        assertThat(page()).contains("bila tidak sepakat, satu penilai tambahan ditunjuk");
    }
}
