package id.kipp.planning;

import static id.kipp.planning.PlanFixture.judge;
import static id.kipp.planning.PlanFixture.judges;
import static id.kipp.planning.PlanFixture.papers;
import static id.kipp.planning.PlanFixture.problem;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.Refusal;
import id.kipp.planning.Explanation.Cause;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RebalanceTest {

    final PlanProblem problem = problem(papers(30), judges(6, 30), 2);
    final Plan plan = Planner.plan(problem);

    @Test
    void only_what_the_drop_out_leaves_changes_hands() {
        var left = of("J1");
        var after = Planner.rebalance(problem, new Progress(earlier(), Set.of(), Set.of("J1")));
        assertThat(new HashSet<>(after.dropped())).isEqualTo(left);
        assertThat(after.added()).hasSameSizeAs(left);
        assertThat(after.loads().values()).containsOnly(0, 12);
    }

    @Test
    void what_the_drop_out_has_finished_stays() {
        var finished = of("J1").stream().limit(4).collect(toSet());
        var after = Planner.rebalance(problem, new Progress(earlier(), finished, Set.of("J1")));
        assertThat(after.loads()).containsEntry("J1", 4);
        assertThat(after.pairs()).containsAll(finished);
        assertThat(after.dropped()).hasSize(6);
    }

    @Test
    void nothing_changes_when_nothing_has_happened() {
        var after = Planner.rebalance(problem, new Progress(earlier(), Set.of(), Set.of()));
        assertThat(after.pairs()).isEqualTo(plan.pairs());
    }

    @Test
    void a_conflict_that_comes_to_light_changes_one_pair() {
        var pair = plan.pairs().getFirst();
        var now = problem(papers(30), judges(6, 30), 2, pair);
        var after = Planner.rebalance(now, new Progress(earlier(), Set.of(), Set.of()));
        assertThat(after.dropped()).containsExactly(pair);
        assertThat(after.conflicts()).isZero();
    }

    @Test
    void finished_work_counts_even_against_a_new_conflict() {
        var pair = plan.pairs().getFirst();
        var now = problem(papers(30), judges(6, 30), 2, pair);
        var after = Planner.rebalance(now, new Progress(earlier(), Set.of(pair), Set.of()));
        assertThat(after.pairs()).isEqualTo(plan.pairs());
    }

    @Test
    void a_third_opinion_stays() {
        var third = problem.judges().stream()
                .map(judge -> new Pair("P1", judge.id()))
                .limit(3)
                .collect(toSet());
        var after = Planner.rebalance(problem, new Progress(third, third, Set.of()));
        assertThat(after.judgesOf("P1")).hasSize(3);
    }

    @Test
    void finished_work_of_someone_unknown_is_refused() {
        assertThatThrownBy(() ->
                        Planner.rebalance(problem, new Progress(Set.of(), Set.of(new Pair("P1", "nobody")), Set.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plan.unknown-judge");
    }

    @Test
    void room_that_the_drop_out_had_is_missing() {
        var tight = problem(papers(2), List.of(judge("J1", 1), judge("J2", 1)), 1);
        assertThatThrownBy(() -> Planner.rebalance(tight, new Progress(Set.of(), Set.of(), Set.of("J1"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plan.too-little-capacity [2, 1, 1]");
    }

    @Test
    void the_reasons_speak_of_who_is_gone_and_what_is_finished() {
        var finished = plan.pairs().getFirst();
        var gone = plan.problem().judges().stream()
                .map(Judge::id)
                .filter(id -> !plan.judgesOf(finished.proposal()).contains(id))
                .findFirst()
                .orElseThrow();
        var after = Planner.rebalance(problem, new Progress(earlier(), Set.of(finished), Set.of(gone)));
        assertThat(after.why(finished.proposal()).verdicts())
                .filteredOn(verdict -> Set.of(gone, finished.judge()).contains(verdict.judge()))
                .extracting(Explanation.Verdict::cause)
                .containsExactlyInAnyOrder(Cause.GONE, Cause.FINISHED);
    }

    private Set<Pair> earlier() {
        return new HashSet<>(plan.pairs());
    }

    private Set<Pair> of(String judge) {
        return plan.pairs().stream().filter(pair -> pair.judge().equals(judge)).collect(toSet());
    }
}
