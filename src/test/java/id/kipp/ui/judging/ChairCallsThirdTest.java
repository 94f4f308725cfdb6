package id.kipp.ui.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.Merging;
import id.kipp.kernel.Actor;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.Test;

/** Where the edition says that the chair of the team calls one judge more. */
class ChairCallsThirdTest extends DeskTest {

    private static Constitution byChair(Constitution rules) {
        var round = EditionFixture.withThird(rules).assigned();
        var merging = round.merging();
        return rules.with(round.with(new Merging(
                merging.how(),
                merging.discussOver(),
                merging.passingGrade(),
                true,
                merging.needed(),
                merging.prior(),
                Merging.Caller.CHAIR,
                null)));
    }

    @Test
    void the_chair_does_so_on_the_own_list_and_the_secretariat_only_reads_of_it() {
        var play = new Competition(context, 2, 1, 4, ChairCallsThirdTest::byChair);
        var id = play.entered("Loket Sungai", 0).id();
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
        open("sekretariat/menunggu/berbeda", play);
        assertThat(page()).contains("Loket Sungai").doesNotContain("Tunjuk ");
        signIn(play.evaluators.getFirst());
        open("evaluasi", play);
        assertThat(page()).contains("Selisih melebihi batas", "Loket Sungai");
        var name = play.evaluators.stream()
                .filter(e -> !given.has(e.id()))
                .filter(e -> offers("Tunjuk " + e.name()))
                .map(Actor::name)
                .findFirst()
                .orElseThrow();
        click("Tunjuk " + name);
        confirm("Tunjuk");
        assertThat(bean(Assignments.class)
                        .of(play.secretary, SubjectInRound.first(id))
                        .third())
                .isPresent();
    }
}
