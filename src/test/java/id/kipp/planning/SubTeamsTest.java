package id.kipp.planning;

import static id.kipp.planning.PlanFixture.judge;
import static id.kipp.planning.PlanFixture.judges;
import static id.kipp.planning.PlanFixture.paper;
import static id.kipp.planning.PlanFixture.papers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.kernel.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubTeamsTest implements Refusals {

    static final Map<String, String> TWO_AND_THREE =
            Map.of("J1", "blue", "J2", "blue", "J3", "red", "J4", "red", "J5", "red");

    @Test
    void the_judges_of_a_paper_are_of_one_team_and_loads_are_even_over_all() {
        var plan = Planner.plan(new PlanProblem(papers(25), judges(5, 25), Set.of(), 2, 1, TWO_AND_THREE));
        for (var paper : plan.problem().papers()) {
            assertThat(plan.judgesOf(paper.id()).stream()
                            .map(TWO_AND_THREE::get)
                            .distinct())
                    .hasSize(1);
        }
        assertThat(plan.loads().values()).containsOnly(10);
        assertThat(plan.apart()).contains(Apart.SUB_TEAMS);
    }

    @Test
    void a_paper_goes_to_a_team_that_knows_its_category() {
        var judges = List.of(judge("J1", 2, "x"), judge("J2", 2), judge("J3", 2, "y"), judge("J4", 2));
        var teams = Map.of("J1", "a", "J2", "a", "J3", "b", "J4", "b");
        var papers = List.of(paper("P1", "x"), paper("P2", "y"), paper("P3", "x"), paper("P4", "y"));
        assertThat(Planner.plan(new PlanProblem(papers, judges, Set.of(), 2, 1, teams))
                        .unserved())
                .isEmpty();
    }

    @Test
    void a_team_with_too_few_members_free_of_conflict_does_not_judge() {
        var conflict = Set.of(new Pair("P1", "J1"));
        var plan = Planner.plan(new PlanProblem(papers(5), judges(5, 5), conflict, 2, 1, TWO_AND_THREE));
        assertThat(plan.teams()).containsEntry("P1", "red");
    }

    @Test
    void no_team_free_for_a_paper_is_refused() {
        var conflicts = Set.of(new Pair("P1", "J1"), new Pair("P1", "J3"), new Pair("P1", "J4"));
        var problem = new PlanProblem(papers(5), judges(5, 5), conflicts, 2, 1, TWO_AND_THREE);
        assertThatThrownBy(() -> Planner.plan(problem))
                .isInstanceOf(Refusal.class)
                .hasMessage("plan.no-team-free [P1, 2]");
    }

    @Test
    void a_judge_without_a_team_is_refused() {
        assertThatThrownBy(() -> new PlanProblem(papers(5), judges(6, 5), Set.of(), 2, 1, TWO_AND_THREE))
                .isInstanceOf(Refusal.class)
                .hasMessage("plan.no-team [J6]");
    }

    @Test
    void after_a_drop_out_papers_stay_with_their_team() {
        var problem = new PlanProblem(papers(25), judges(5, 25), Set.of(), 2, 1, TWO_AND_THREE);
        var plan = Planner.plan(problem);
        var after = Planner.rebalance(problem, new Progress(new HashSet<>(plan.pairs()), Set.of(), Set.of("J3")));
        assertThat(after.teams()).isEqualTo(plan.teams());
        assertThat(after.dropped()).hasSize(10);
    }

    @Test
    void papers_for_more_than_all_teams_can_judge_are_refused() {
        var teams = Map.of("J1", "a", "J2", "a", "J3", "a", "J4", "b", "J5", "b", "J6", "b");
        var problem = new PlanProblem(papers(3), judges(6, 1), Set.of(), 2, 1, teams);
        assertRefused(PlanRefusal.TEAMS_FULL, () -> Planner.plan(problem));
    }

    @Test
    void nobody_judges_fewer_than_no_papers() {
        assertRefused(PlanRefusal.CAPACITY_NEGATIVE, () -> judge("J1", -1));
    }
}
