package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.Merging;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two of four have sealed 92 and 60 where 15 points are the limit. */
class ThirdsTest extends ServiceTest implements Refusals {

    static final String WHY = "Selisih melebihi batas.";

    Competition play;
    ProposalId id;
    List<Actor> team;

    @BeforeEach
    void two_are_far_apart() {
        play = new Competition(context, 2, 1, 4, EditionFixture::withThird);
        id = play.entered("Loket Sungai", 0).id();
        play.assigned();
        team = team();
        play.seals(team.get(0), id, 92, "Sangat jelas");
        play.seals(team.get(1), id, 60, "Kurang bukti");
        play.settle();
    }

    @Test
    void it_is_counted_and_one_without_a_place_is_proposed() {
        var desk = bean(DeskProgress.class);
        assertThat(desk.counts(play.secretary, play.id, TestRounds.DESK).apart())
                .isEqualTo(1);
        assertThat(desk.waiting(play.secretary, play.id, TestRounds.DESK, DeskProgress.Waiting.APART, 0, 9))
                .extracting(e -> e.id())
                .containsExactly(id);
        assertThat(team).extracting(Actor::id).doesNotContain(proposed());
    }

    @Test
    void what_nobody_has_is_proposed_to_whoever_has_least() {
        var others = play.evaluators.stream()
                .map(Actor::id)
                .filter(e -> team.stream().noneMatch(t -> t.id().equals(e)))
                .toList();
        var second = play.entered("Loket Darat", 0).id();
        play.assigned();
        play.settle();
        var busy = bean(Assignments.class)
                .of(play.secretary, SubjectInRound.first(second))
                .evaluators();
        assertThat(others).contains(proposed());
        if (others.stream().anyMatch(o -> !busy.contains(o))) assertThat(busy).doesNotContain(proposed());
    }

    @Test
    void the_third_is_blind_and_the_room_is_closed_until_all_have_sealed() {
        var third = called();
        play.settle();
        assertThat(bean(DeskProgress.class)
                        .counts(play.secretary, play.id, TestRounds.DESK)
                        .third())
                .isEqualTo(1);
        assertRefused(
                JudgingRefusal.SHEET_OTHERS_NOT_READY, () -> bean(Sheets.class).all(third, round(), id));
        assertRefused(JudgingRefusal.THIRD_AWAITED, () -> bean(Consolidations.class)
                .opened(team.getFirst(), SubjectInRound.first(id)));
    }

    @Test
    void the_mean_of_the_two_closest_is_agreed_once_the_third_has_sealed() {
        play.seals(called(), id, 65, "Cukup");
        play.settle();
        play.settle();
        var agreed = agreed();
        assertThat(agreed.score()).isEqualTo(62_50);
        assertThat(agreed.way()).isEqualTo(Agreement.Way.TWO_CLOSEST);
        assertThat(bean(ConsolidationStore.class)
                        .find(SubjectInRound.first(id))
                        .orElseThrow()
                        .basis())
                .extracting(Consolidation.Basis::total)
                .containsExactlyInAnyOrder(Total.of(92_00), Total.of(60_00), Total.of(65_00));
    }

    @Test
    void of_three_who_are_apart_a_fourth_is_called_and_all_count_where_the_edition_says_so() {
        play = new Competition(context, 2, 1, 4, ThirdsTest::threeEach);
        id = play.entered("Loket Gunung", 0).id();
        play.assigned();
        team = team();
        assertThat(team).hasSize(3);
        play.seals(team.get(0), id, 92, "Sangat jelas");
        play.seals(team.get(1), id, 60, "Kurang bukti");
        assertRefused(JudgingRefusal.SHEET_OTHERS_NOT_READY, this::called);
        play.seals(team.get(2), id, 88, "Jelas");
        play.seals(called(), id, 62, "Cukup");
        play.settle();
        assertThat(agreed().score()).isEqualTo(75_50);
        assertThat(agreed().way()).isEqualTo(Agreement.Way.ALL);
    }

    private static Constitution threeEach(Constitution rules) {
        var round = rules.assigned();
        var merging = new Merging(Merging.How.AGREED, 15, null, true, 0, null, null, Merging.After.ALL);
        return rules.with(round.with(round.judges().withEach(3)).with(merging));
    }

    @Test
    void whoever_was_called_stays_though_the_difference_has_gone() {
        var third = called();
        reopen(team.getFirst());
        play.seals(third, id, 90, "Baik");
        play.settle();
        assertThat(bean(ConsolidationStore.class).find(SubjectInRound.first(id)).filter(Consolidation::isAgreed))
                .isEmpty();
        play.seals(team.getFirst(), id, 62, "Dibaca ulang");
        play.settle();
        assertThat(agreed().score()).isEqualTo(61_00);
    }

    @Test
    void nobody_is_called_where_the_two_are_close_enough() {
        reopen(team.getFirst());
        play.seals(team.getFirst(), id, 62, "Dibaca ulang");
        assertRefused(JudgingRefusal.THIRD_NOT_NEEDED, this::called);
    }

    @Test
    void nobody_is_called_twice_nor_without_a_reason_nor_by_others() {
        var thirds = bean(Thirds.class);
        var third = proposed();
        assertRefused(AssignmentRefusal.REASON_MISSING, () -> thirds.call(play.secretary, round(), id, third, " "));
        assertRefused(JudgingRefusal.THIRD_NOT_YOURS, () -> thirds.call(team.getFirst(), round(), id, third, WHY));
        assertRefused(
                AssignmentRefusal.ALREADY,
                () -> thirds.call(play.secretary, round(), id, team.getFirst().id(), WHY));
    }

    @Test
    void what_the_team_has_agreed_on_needs_no_third() {
        var rooms = bean(Consolidations.class);
        var open = rooms.open(team.get(0), SubjectInRound.first(id));
        for (var member : team) open = rooms.say(member, open, "Bukti lengkap.");
        open = rooms.propose(team.get(0), open, 80_00, "Bukti lengkap.");
        rooms.confirm(team.get(1), open);
        assertRefused(JudgingRefusal.CONSOLIDATION_AGREED, this::called);
    }

    @Test
    void a_new_plan_leaves_the_third_where_they_are() {
        var third = called();
        play.assigned();
        var after = bean(Assignments.class).of(play.secretary, SubjectInRound.first(id));
        assertThat(after.third()).contains(third.id());
        assertThat(after.planned()).hasSize(2);
    }

    private List<Actor> team() {
        return play.evaluators.stream()
                .filter(e -> bean(Assignments.class)
                        .of(play.secretary, SubjectInRound.first(id))
                        .has(e.id()))
                .toList();
    }

    private AccountId proposed() {
        return Objects.requireNonNull(bean(Thirds.class)
                .proposed(play.secretary, play.id, round(), List.of(id))
                .get(id));
    }

    private Actor called() {
        var third = proposed();
        bean(Thirds.class).call(play.secretary, round(), id, third, WHY);
        return play.evaluators.stream()
                .filter(e -> e.id().equals(third))
                .findFirst()
                .orElseThrow();
    }

    private void reopen(Actor judge) {
        var chair = play.evaluators.getFirst();
        var sheets = bean(Sheets.class);
        sheets.reopen(chair, sheets.open(judge, round(), id), "Dibaca ulang.");
    }

    private String round() {
        return play.edition().constitution().assigned().key();
    }

    private Agreement agreed() {
        return Objects.requireNonNull(bean(ConsolidationStore.class)
                .find(SubjectInRound.first(id))
                .orElseThrow()
                .agreed());
    }
}
