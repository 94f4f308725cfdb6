package id.kipp.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Refusal;
import id.kipp.planning.Explanation.Cause;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** The planner against methods that share nothing with it. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ExactTest {

    @Property(tries = 250)
    void no_plan_of_all_is_better(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int papers,
            @ForAll @IntRange(min = 1, max = 5) int judges,
            @ForAll @IntRange(min = 1, max = 3) int k) {
        var problem = PlanFixture.random(new SplittableRandom(seed), papers, judges, k, 4);
        assertThat(merit(problem)).isEqualTo(AllPlans.best(problem));
    }

    @Property(tries = 80)
    void another_flow_algorithm_finds_no_better_plan(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 25) int papers,
            @ForAll @IntRange(min = 2, max = 8) int judges,
            @ForAll @IntRange(min = 1, max = 4) int k) {
        var problem = PlanFixture.random(new SplittableRandom(seed), papers, judges, k, 2 + 3 * papers * k / judges);
        assertThat(merit(problem)).isEqualTo(CycleCancelling.best(problem));
    }

    @Property(tries = 250)
    void judges_are_linked_whenever_one_of_the_best_plans_links_them(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int papers,
            @ForAll @IntRange(min = 3, max = 6) int judges,
            @ForAll @IntRange(min = 2, max = 3) int k) {
        var problem = PlanFixture.random(new SplittableRandom(seed), papers, judges, k, 4);
        Assume.that(merit(problem) != Merit.NONE);
        assertThat(Planner.plan(problem).connected()).isEqualTo(AllPlans.canConnect(problem));
    }

    @Property(tries = 250)
    void after_a_drop_out_no_plan_of_all_changes_less_or_is_better(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 4) int papers,
            @ForAll @IntRange(min = 3, max = 5) int judges,
            @ForAll @IntRange(min = 1, max = 3) int k) {
        var random = new SplittableRandom(seed);
        var problem = PlanFixture.random(random, papers, judges, k, 4);
        Assume.that(merit(problem) != Merit.NONE);
        var progress = PlanFixture.progress(random, Planner.plan(problem));
        assertThat(merit(problem, progress)).isEqualTo(AllPlans.best(problem, progress));
    }

    @Property(tries = 200)
    void what_is_said_of_those_not_chosen_is_true(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 4) int papers,
            @ForAll @IntRange(min = 3, max = 5) int judges,
            @ForAll @IntRange(min = 1, max = 2) int k,
            @ForAll boolean underway) {
        var random = new SplittableRandom(seed);
        var problem = PlanFixture.random(random, papers, judges, k, 4);
        Assume.that(merit(problem) != Merit.NONE);
        var progress = underway ? PlanFixture.progress(random, Planner.plan(problem)) : Progress.NONE;
        Assume.that(merit(problem, progress) != Merit.NONE);
        var plan = Planner.rebalance(problem, progress);
        for (var verdict : plan.why("P0").verdicts()) {
            var cause = verdict.cause() == Cause.LESS_FAIR ? Cause.FEWER_MATCHES : verdict.cause();
            if (TRIED.contains(cause)) {
                var with = AllPlans.bestWith(new Pair("P0", verdict.judge()), problem, progress);
                assertThat(TRIED.indexOf(cause)).isEqualTo(firstWorse(Merit.of(plan), with));
            }
        }
    }

    /** In the order of the aims. */
    private static final List<Cause> TRIED = List.of(
            Cause.NO_ROOM, Cause.AS_GOOD, Cause.MORE_CHANGES, Cause.LESS_EVEN, Cause.UNSERVED, Cause.FEWER_MATCHES);

    private static int firstWorse(Merit best, Merit with) {
        if (with == Merit.NONE) {
            return TRIED.indexOf(Cause.NO_ROOM);
        }
        for (int aim = 0; aim < best.aims().size(); aim++) {
            if (!best.aims().get(aim).equals(with.aims().get(aim))) {
                return Math.min(TRIED.indexOf(Cause.MORE_CHANGES) + aim, TRIED.indexOf(Cause.FEWER_MATCHES));
            }
        }
        return TRIED.indexOf(Cause.AS_GOOD);
    }

    private static Merit merit(PlanProblem problem, Progress progress) {
        try {
            return Merit.of(Planner.rebalance(problem, progress));
        } catch (Refusal impossible) {
            return Merit.NONE;
        }
    }

    private static Merit merit(PlanProblem problem) {
        try {
            return Merit.of(Planner.plan(problem));
        } catch (Refusal impossible) {
            return Merit.NONE;
        }
    }
}
