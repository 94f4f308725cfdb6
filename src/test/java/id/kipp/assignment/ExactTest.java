package id.kipp.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Refusal;
import java.util.SplittableRandom;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The planner against methods that share nothing with it. */
class ExactTest {

    @Property(tries = 400)
    void no_plan_of_all_is_better(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int papers,
            @ForAll @IntRange(min = 1, max = 5) int judges,
            @ForAll @IntRange(min = 1, max = 3) int k) {
        var problem = PlanFixture.random(new SplittableRandom(seed), papers, judges, k, 4);
        assertThat(merit(problem)).isEqualTo(AllPlans.best(problem));
    }

    @Property(tries = 300)
    void another_flow_algorithm_finds_no_better_plan(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int papers,
            @ForAll @IntRange(min = 2, max = 10) int judges,
            @ForAll @IntRange(min = 1, max = 4) int k) {
        var problem = PlanFixture.random(new SplittableRandom(seed), papers, judges, k, 2 + 3 * papers * k / judges);
        assertThat(merit(problem)).isEqualTo(CycleCancelling.best(problem));
    }

    @Property(tries = 400)
    void judges_are_linked_whenever_one_of_the_best_plans_links_them(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int papers,
            @ForAll @IntRange(min = 3, max = 6) int judges,
            @ForAll @IntRange(min = 2, max = 3) int k) {
        var problem = PlanFixture.random(new SplittableRandom(seed), papers, judges, k, 4);
        Assume.that(merit(problem) != Merit.NONE);
        assertThat(Planner.plan(problem).connected()).isEqualTo(AllPlans.canConnect(problem));
    }

    private static Merit merit(PlanProblem problem) {
        try {
            return Merit.of(Planner.plan(problem));
        } catch (Refusal impossible) {
            return Merit.NONE;
        }
    }
}
