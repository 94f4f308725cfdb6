package id.kipp.planning;

import static id.kipp.planning.PlanFixture.judge;
import static id.kipp.planning.PlanFixture.judges;
import static id.kipp.planning.PlanFixture.papers;
import static id.kipp.planning.PlanFixture.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What of an earlier plan is there from the start. */
class HoldingsTest {

    private static final Set<String> NOBODY = Set.of();

    @Test
    void everybody_gets_back_what_an_earlier_plan_gave_them_up_to_the_last_place() {
        var earlier = Set.of(pair(1, 1), pair(1, 2), pair(2, 1), pair(2, 3));
        var problem = problem(papers(2), List.of(judge("J1", 2), judge("J2", 1), judge("J3", 1)), 2);
        assertThat(kept(problem, earlier, Set.of())).isEqualTo(new TreeSet<>(earlier));
    }

    @Test
    void where_one_of_them_has_too_little_room_by_now_nothing_is_given() {
        var earlier = Set.of(pair(1, 1), pair(2, 1), pair(2, 3));
        var problem = problem(papers(2), List.of(judge("J1", 1), judge("J2", 2), judge("J3", 2)), 2);
        assertThat(kept(problem, earlier, Set.of())).isEmpty();
    }

    @Test
    void where_a_paper_had_more_judges_than_it_takes_now_nothing_is_given() {
        var earlier = Set.of(pair(1, 1), pair(1, 2), pair(1, 3), pair(2, 1));
        assertThat(kept(problem(papers(2), judges(3, 2), 2), earlier, Set.of())).isEmpty();
        assertThat(kept(problem(papers(2), judges(3, 2), 3), earlier, Set.of())).isEqualTo(new TreeSet<>(earlier));
    }

    @Test
    void finished_work_counts_among_a_paper_s_places_and_a_judge_s_room() {
        var finished = Set.of(pair(1, 1));
        var two = Set.of(pair(1, 1), pair(1, 2), pair(1, 3));
        assertThat(kept(problem(papers(1), judges(3, 2), 2), two, finished)).isEqualTo(new TreeSet<>(finished));
        var again = Set.of(pair(1, 1), pair(2, 1));
        assertThat(kept(problem(papers(2), judges(3, 1), 2), again, finished)).isEqualTo(new TreeSet<>(finished));
        assertThat(kept(problem(papers(2), judges(3, 2), 2), again, finished)).isEqualTo(new TreeSet<>(again));
    }

    @Test
    void whoever_has_finished_more_than_they_may_have_by_now_takes_nothing_from_the_others() {
        var finished = Set.of(pair(1, 1), pair(2, 1));
        var earlier = Set.of(pair(1, 1), pair(2, 1), pair(1, 2));
        var problem = problem(papers(2), List.of(judge("J1", 1), judge("J2", 1)), 2);
        assertThat(kept(problem, earlier, finished)).isEqualTo(new TreeSet<>(earlier));
    }

    @Test
    void a_paper_that_others_have_finished_takes_back_nobody_and_keeps_nobody_from_others() {
        var finished = Set.of(pair(1, 1), pair(1, 2), pair(1, 3));
        var earlier = Set.of(pair(1, 4), pair(2, 4));
        var wanted = new TreeSet<>(finished);
        wanted.add(pair(2, 4));
        assertThat(kept(problem(papers(2), judges(4, 2), 2), earlier, finished)).isEqualTo(wanted);
    }

    @Test
    void what_must_not_be_any_more_is_not_given_and_takes_no_room() {
        var earlier = Set.of(pair(1, 1), pair(2, 1));
        var problem = problem(papers(2), judges(2, 1), 2, pair(1, 1));
        assertThat(kept(problem, earlier, Set.of())).containsExactly(pair(2, 1));
    }

    @Test
    void who_has_a_paper_may_not_be_given_it_and_may_again_once_it_has_gone_to_another() {
        var now = holdings(problem(papers(1), judges(2, 2), 1), Set.of(), Set.of());
        int p = now.in.paper("P1");
        int one = now.in.judge("J1");
        int other = now.in.judge("J2");
        now.give(p, one);
        assertThat(now.open.get(p, one)).isFalse();
        now.move(p, one, other);
        assertThat(now.open.get(p, one)).isTrue();
        assertThat(now.open.get(p, other)).isFalse();
        assertThat(now.load[one]).isZero();
        assertThat(now.load[other]).isEqualTo(1);
        assertThat(now.papersOf[other][0]).isEqualTo(p);
    }

    private static Set<Pair> kept(PlanProblem problem, Set<Pair> earlier, Set<Pair> finished) {
        var now = holdings(problem, earlier, finished);
        now.keep();
        var pairs = new TreeSet<Pair>();
        for (int p = 0; p < now.judgesOf.length; p++) {
            for (int j : Arrays.copyOf(now.judgesOf[p], now.judgeCount[p])) {
                pairs.add(
                        new Pair(now.in.papers.get(p).id(), now.in.judges.get(j).id()));
            }
        }
        return pairs;
    }

    private static Holdings holdings(PlanProblem problem, Set<Pair> earlier, Set<Pair> finished) {
        return new Holdings(new Instance(problem, new Progress(earlier, finished, NOBODY), Map.of()));
    }

    private static Pair pair(int paper, int judge) {
        return new Pair("P" + paper, "J" + judge);
    }
}
