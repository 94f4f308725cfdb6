package id.kipp.planning;

import static id.kipp.planning.PlanFixture.judges;
import static id.kipp.planning.PlanFixture.papers;
import static id.kipp.planning.PlanFixture.problem;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.audit.Canonical;
import id.kipp.kernel.Refusal;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A plan that was drawn in public can be drawn again: the same input and seed give the same plan, next year, too. Whoever changes
 * on purpose in which order places are filled, or how chance decides among equals, writes the new sums here and says so.
 */
class SamePlanTest {

    @Test
    void a_plan_of_a_seed_stays_what_it_was() {
        assertThat(sum(seed -> Planner.plan(one(seed))))
                .isEqualTo("e20ec73676fbb6edeea77a2170e3f2643c07474776791f344cf339e7759a17ca");
    }

    @Test
    void a_plan_made_anew_while_work_goes_on_stays_what_it_was() {
        assertThat(sum(seed -> {
                    var random = new SplittableRandom(seed);
                    var problem = one(seed);
                    return Planner.rebalance(problem, PlanFixture.progress(random, Planner.plan(problem)));
                }))
                .isEqualTo("ddc34ba005072efa0b2d811d2e39290e886e768852a9cfcda50a46a9646f9c2f");
    }

    @Test
    void a_plan_whose_judges_had_to_be_linked_stays_what_it_was() {
        assertThat(sum(seed -> {
                    int papers = 4 + (int) seed % 9;
                    return Planner.plan(problem(papers(papers), judges(papers + 1, 2), 2));
                }))
                .isEqualTo("5a74959f49f0991c511f9aa76a086b1d94bceba42a424bea40db89e3a6bd750d");
    }

    @Test
    void a_plan_by_sub_teams_stays_what_it_was() {
        assertThat(sum(seed -> {
                    var whole = one(seed);
                    var teams = whole.judges().stream()
                            .map(Judge::id)
                            .collect(toMap(j -> j, j -> "T" + Integer.parseInt(j.substring(1)) % 3));
                    return Planner.plan(new PlanProblem(
                            whole.papers(), whole.judges(), whole.conflicts(), 1 + (int) seed % 3, seed, teams));
                }))
                .isEqualTo("7bd6ace627d48d8a505c38610e1351761972fa297fb8a4246e94b07fac629a0e");
    }

    @Test
    void why_these_judges_and_not_the_others_stays_what_it_was() {
        var said = LongStream.rangeClosed(1, 8)
                .mapToObj(seed -> PlanFixture.random(new SplittableRandom(seed), 8, 5, 1 + (int) seed % 2, 9))
                .flatMap(problem -> {
                    try {
                        var plan = Planner.plan(problem);
                        return problem.papers().stream()
                                .map(paper -> plan.why(paper.id()).toString());
                    } catch (Refusal impossible) {
                        return Stream.of(impossible.key());
                    }
                })
                .collect(Collectors.joining("\n"));
        assertThat(Canonical.sha256(said))
                .isEqualTo("702d50e1f95b1843a5aecc9a9d994b48f7ff5605495b18f087083697062b7c9e");
    }

    private static PlanProblem one(long seed) {
        return PlanFixture.random(new SplittableRandom(seed), 30, 9, 1 + (int) seed % 4, 24);
    }

    /** Of the plans of some seeds, impossible ones among them. */
    private static String sum(LongFunction<Plan> planned) {
        return Canonical.sha256(LongStream.rangeClosed(1, 16)
                .mapToObj(seed -> pairs(planned, seed))
                .collect(Collectors.joining("\n")));
    }

    private static String pairs(LongFunction<Plan> planned, long seed) {
        try {
            return planned.apply(seed).pairs().toString();
        } catch (Refusal impossible) {
            return impossible.key();
        }
    }
}
