package id.kipp.planning;

import static id.kipp.planning.PlanFixture.judge;
import static id.kipp.planning.PlanFixture.judges;
import static id.kipp.planning.PlanFixture.paper;
import static id.kipp.planning.PlanFixture.papers;
import static id.kipp.planning.PlanFixture.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlannerTest {

    @Test
    void every_paper_gets_k_different_judges_and_loads_are_even() {
        var plan = Planner.plan(problem(papers(10), judges(4, 10), 3));
        assertThat(plan.pairs()).hasSize(30).doesNotHaveDuplicates();
        assertThat(plan.loads().values()).containsOnly(7, 8);
    }

    @Test
    void who_has_less_room_gets_less_and_the_others_share_evenly() {
        var judges = List.of(judge("A", 2), judge("B", 9), judge("C", 9), judge("D", 9));
        assertThat(Planner.plan(problem(papers(10), judges, 2)).loads())
                .containsEntry("A", 2)
                .containsValues(6);
    }

    @Test
    void the_same_institution_never_judges_itself() {
        var ours = new Judge("ours", 5, " KOTA \u00a0\tBogor\u00a0", "", Set.of());
        var from = new Paper("P", "Kota bogor ", "", "");
        assertThat(Planner.plan(problem(List.of(from), List.of(ours, judge("other", 1)), 1))
                        .judgesOf("P"))
                .containsExactly("other");
    }

    @Test
    void no_institution_is_in_conflict_with_nobody() {
        var unknown = new Paper("P", " ", "", "");
        assertThat(Planner.plan(problem(List.of(unknown), List.of(judge("A", 1)), 1))
                        .judgesOf("P"))
                .containsExactly("A");
    }

    @Test
    void even_loads_come_before_topics() {
        var papers = List.of(paper("P1", "health"), paper("P2", "health"));
        var plan = Planner.plan(problem(papers, List.of(judge("doctor", 2, "health"), judge("other", 2)), 1));
        assertThat(plan.loads()).containsEntry("doctor", 1).containsEntry("other", 1);
        assertThat(plan.topicMatched()).isEqualTo(1);
    }

    @Test
    void a_first_matching_judge_for_one_comes_before_a_second_for_another() {
        var papers = List.of(paper("P1", "x"), paper("P2", "x"));
        var judges = List.of(judge("A", 1, "x"), judge("B", 1, "x"), judge("C", 1), judge("D", 1));
        var plan = Planner.plan(problem(papers, judges, 2));
        assertThat(plan.unserved()).isEmpty();
    }

    @Test
    void judges_are_linked_where_that_costs_nothing() {
        var plan = Planner.plan(problem(papers(5), judges(6, 2), 2));
        assertThat(plan.islands()).hasSize(1);
    }

    @Test
    void pairs_of_judges_meet_equally_often() {
        var plan = Planner.plan(problem(papers(60), judges(6, 30), 2));
        var meetings = new HashMap<List<String>, Integer>();
        papers(60).forEach(paper -> meetings.merge(plan.judgesOf(paper.id()), 1, Integer::sum));
        assertThat(meetings).hasSize(15).allSatisfy((pair, times) -> assertThat(times)
                .isBetween(3, 5));
    }

    @Test
    void the_order_of_the_input_does_not_matter() {
        var papers = new ArrayList<>(papers(20));
        var judges = new ArrayList<>(judges(6, 20));
        var plan = Planner.plan(problem(papers, judges, 3));
        Collections.reverse(papers);
        Collections.reverse(judges);
        assertThat(Planner.plan(problem(papers, judges, 3)).pairs()).isEqualTo(plan.pairs());
    }

    @Test
    void another_seed_gives_another_plan_as_good() {
        var one = Planner.plan(new PlanProblem(papers(20), judges(6, 20), Set.of(), 3, 1));
        var two = Planner.plan(new PlanProblem(papers(20), judges(6, 20), Set.of(), 3, 2));
        assertThat(two.pairs()).isNotEqualTo(one.pairs());
        assertThat(new HashSet<>(two.loads().values())).isEqualTo(Set.of(10));
    }

    @Test
    void nothing_to_plan_is_a_plan() {
        assertThat(Planner.plan(problem(List.of(), List.of(), 2)).pairs()).isEmpty();
    }

    @Test
    void too_little_capacity_is_refused_saying_by_how_much() {
        assertThat(refusal(() -> Planner.plan(problem(papers(10), judges(3, 5), 2))))
                .contains("20 evaluations are needed", "capacity for 15", "at least 5 more");
    }

    @Test
    void a_paper_with_too_few_judges_is_refused_by_name() {
        var conflicts = new Pair[] {new Pair("P2", "J1"), new Pair("P2", "J2")};
        assertThat(refusal(() -> Planner.plan(problem(papers(3), judges(3, 5), 2, conflicts))))
                .startsWith("Proposal P2 has only 1 evaluators without a conflict of interest; 2 are needed.");
    }

    @Test
    void each_bottleneck_is_named_with_the_places_it_lacks() {
        var conflicts = new ArrayList<Pair>();
        for (int p = 1; p <= 5; p++)
            for (int j = 1; j <= 3; j++) if (j != (p <= 3 ? 1 : 2)) conflicts.add(new Pair("P" + p, "J" + j));
        var judges = List.of(judge("J1", 1), judge("J2", 1), judge("J3", 9));
        assertThat(refusal(() -> Planner.plan(problem(papers(5), judges, 1, conflicts.toArray(Pair[]::new)))))
                .containsPattern("P\\d, P\\d \\(J1\\): 2; P\\d \\(J2\\): 1\\.");
    }

    @Test
    void judges_who_are_full_for_all_together_are_named() {
        var conflicts = new Pair[] {new Pair("P1", "J2"), new Pair("P2", "J2"), new Pair("P3", "J2")};
        var judges = List.of(judge("J1", 2), judge("J2", 5));
        assertThat(refusal(() -> Planner.plan(problem(papers(3), judges, 1, conflicts))))
                .contains("all who may judge them are full", "P3 (J1): 1.", "that much more capacity");
    }

    @Test
    void a_conflict_of_an_unknown_judge_is_refused() {
        assertThat(refusal(() -> problem(papers(1), judges(1, 1), 1, new Pair("P1", "nobody"))))
                .isEqualTo("Evaluator nobody is not in the list of evaluators.");
    }

    @Test
    void nobody_can_be_there_twice() {
        assertThat(refusal(() -> problem(List.of(paper("P"), paper("P")), judges(1, 1), 1)))
                .isEqualTo("Proposal P appears twice. Remove one of them.");
    }

    private static String refusal(ThrowingCallable call) {
        var sentence = new ArrayList<String>();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> sentence.add(Sentences.in(Locale.ENGLISH).of(refused)));
        return sentence.getFirst();
    }
}
