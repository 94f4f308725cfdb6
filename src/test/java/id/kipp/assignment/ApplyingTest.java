package id.kipp.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Competition;
import id.kipp.Newcomers;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.store.CommandCount;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan that is carried out in pieces, stopped in the middle, and done again. */
class ApplyingTest extends ServiceTest implements Refusals {

    Competition play;
    Assignments assignments;
    List<ProposalId> entered;

    @BeforeEach
    void two() {
        play = new Competition(context, 1, 1);
        assignments = bean(Assignments.class);
        entered = IntStream.range(0, 2)
                .mapToObj(i -> play.entered("Usulan " + i, 80))
                .map(Proposal::id)
                .toList();
    }

    @Test
    void a_plan_that_was_stopped_says_so_until_the_rest_of_it_has_followed() {
        var plan = bean(Plans.class).propose(play.secretary, play.id, TestRounds.DESK, 1);
        assertThatThrownBy(() -> bean(Plans.class).apply(play.secretary, plan, (done, of) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(bean(Plans.class).unfinished(play.secretary, play.id, TestRounds.DESK))
                .isPresent();
        assertThat(bean(Plans.class).resume(play.secretary, play.id, TestRounds.DESK, (done, of) -> {}))
                .isEqualTo(plan.pairs().size());
        assertThat(bean(Plans.class).unfinished(play.secretary, play.id, TestRounds.DESK))
                .isEmpty();
        entered.forEach(p -> assertThat(evaluators(p)).hasSize(2));
    }

    @Test
    void going_on_leaves_what_people_have_changed_since() {
        var plan = bean(Plans.class).propose(play.secretary, play.id, TestRounds.DESK, 1);
        assertThatThrownBy(() -> bean(Plans.class).apply(play.secretary, plan, (done, of) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        var gone = play.evaluators.getLast();
        assignments.recuse(gone, SubjectInRound.first(entered.getFirst()), "Kerabat.");
        bean(Plans.class).resume(play.secretary, play.id, TestRounds.DESK, (done, of) -> {});
        assertThat(evaluators(entered.getFirst())).doesNotContain(gone.id());
    }

    @Test
    void who_steps_back_or_is_replaced_while_a_plan_is_looked_at_stays_out_when_it_is_applied() {
        bean(Plans.class)
                .apply(
                        play.secretary,
                        bean(Plans.class).propose(play.secretary, play.id, TestRounds.DESK, 1),
                        (done, of) -> {});
        var plan = bean(Plans.class).propose(play.secretary, play.id, TestRounds.DESK, 1);
        var gone = play.evaluators.getLast();
        assignments.recuse(gone, SubjectInRound.first(entered.getFirst()), "Kerabat.");
        var other = play.evaluators.getFirst();
        var third = new Newcomers(play, context).evaluator().id();
        assignments.replace(play.secretary, SubjectInRound.first(entered.getLast()), other.id(), third, "Sakit.");
        bean(Plans.class).apply(play.secretary, plan, (done, of) -> {});
        assertThat(evaluators(entered.getFirst())).doesNotContain(gone.id());
        assertThat(evaluators(entered.getLast())).contains(third).doesNotContain(other.id());
    }

    @Test
    void going_on_twice_changes_nothing() {
        bean(Plans.class)
                .apply(
                        play.secretary,
                        bean(Plans.class).propose(play.secretary, play.id, TestRounds.DESK, 1),
                        (done, of) -> {});
        var before = assignments.of(play.secretary, play.id, TestRounds.DESK);
        assertThat(bean(Plans.class).resume(play.secretary, play.id, TestRounds.DESK, (done, of) -> {}))
                .isZero();
        assertThat(assignments.of(play.secretary, play.id, TestRounds.DESK))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("outbox")
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void it_costs_the_same_commands_for_many_places_as_for_few() {
        var plan = bean(Plans.class).propose(play.secretary, play.id, TestRounds.DESK, 1);
        var commands =
                bean(CommandCount.class).during(() -> bean(Plans.class).apply(play.secretary, plan, (done, of) -> {}));
        assertThat(commands.stream().filter("insert assignments"::equals)).hasSize(1);
        assertThat(commands).doesNotContain("update assignments");
    }

    @Test
    void nobody_steps_back_and_nobody_is_replaced_without_a_reason() {
        play.assigned();
        var first = play.evaluators.getFirst();
        var last = play.evaluators.getLast().id();
        var proposal = entered.getFirst();
        assertRefused(
                AssignmentRefusal.REASON_MISSING, () -> assignments.recuse(first, SubjectInRound.first(proposal), " "));
        assertRefused(
                AssignmentRefusal.REASON_MISSING,
                () -> assignments.replace(play.secretary, SubjectInRound.first(proposal), first.id(), last, ""));
    }

    private List<AccountId> evaluators(ProposalId proposal) {
        return assignments.of(play.secretary, SubjectInRound.first(proposal)).evaluators();
    }
}
