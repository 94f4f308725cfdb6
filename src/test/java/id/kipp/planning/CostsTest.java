package id.kipp.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What exchanges cost, in figures worked out by hand and, where they are long, by another program. */
class CostsTest {

    @Test
    void of_few_judges_a_first_match_is_worth_more_than_what_all_others_together_could_gain() {
        var costs = new Costs(3, 2, 4, false);
        assertThat(costs.unit).isEqualTo(5);
        assertThat(levels(costs)).containsExactly(-20, -5, 0, 5, 20);
        assertThat(costs.more(0)).isEqualTo(80);
        assertThat(costs.more(3)).isEqualTo(560);
    }

    @Test
    void where_one_judges_each_a_match_is_a_match() {
        assertThat(levels(new Costs(3, 1, 4, false))).containsExactly(-5, 0, 5);
    }

    @Test
    void what_stays_of_an_earlier_plan_is_worth_more_than_even_loads_and_these_more_than_any_match() {
        assertThat(levels(new Costs(3, 2, 4, true)))
                .containsExactly(-980, -965, -960, -955, -940, -20, -5, 0, 5, 20, 940, 955, 960, 965, 980);
    }

    @Test
    void of_many_judges_each_match_is_worth_as_much_more_than_the_next_as_numbers_hold() {
        assertThat(gains(new Costs(6_000, 2, 1_000, true), 2)).containsExactly(5_312, 1);
        assertThat(gains(new Costs(1_000, 5, 100, true), 5)).containsExactly(10_556_001, 185_193, 3_249, 57, 1);
        assertThat(gains(new Costs(1_000, 9, 60, false), 9))
                .containsExactly(6_975_757_441L, 410_338_673, 24_137_569, 1_419_857, 83_521, 4_913, 289, 17, 1);
    }

    @Test
    void where_it_cannot_be_twice_as_much_each_match_is_worth_one_less_than_the_one_before() {
        assertThat(gains(new Costs(30_000, 3, 5_000, true), 3)).containsExactly(4, 2, 1);
        assertThat(gains(new Costs(100, 50, 60, true), 50))
                .containsExactly(LongStream.rangeClosed(1, 50).map(i -> 51 - i).toArray());
    }

    @Test
    void a_move_costs_by_whether_it_wins_or_loses_a_match_and_how_many_there_are() {
        var costs = new Costs(3, 2, 4, false);
        assertThat(costs.level(1, true, true, false, false)).isEqualTo(2);
        assertThat(costs.level(0, false, false, false, false)).isEqualTo(2);
        assertThat(costs.level(0, false, true, false, false)).isZero();
        assertThat(costs.level(1, false, true, false, false)).isEqualTo(1);
        assertThat(costs.level(1, true, false, false, false)).isEqualTo(4);
        assertThat(costs.level(2, true, false, false, false)).isEqualTo(3);
    }

    @Test
    void a_move_away_from_whoever_had_it_before_costs_most_and_one_back_is_cheapest() {
        var costs = new Costs(3, 2, 4, true);
        assertThat(costs.level(0, false, true, false, true)).isZero();
        assertThat(costs.level(0, false, true, false, false)).isEqualTo(5);
        assertThat(costs.level(0, false, true, true, true)).isEqualTo(5);
        assertThat(costs.level(0, false, true, true, false)).isEqualTo(10);
    }

    private static long[] levels(Costs costs) {
        return IntStream.range(0, costs.levels).mapToLong(costs::of).toArray();
    }

    /** Of a first match, a second … without what stays. */
    private static long[] gains(Costs costs, int k) {
        int middle = costs.levels == 2 * k + 1 ? 0 : 2 * k + 1;
        return IntStream.range(0, k)
                .mapToLong(level -> -costs.of(middle + level) / costs.unit)
                .toArray();
    }
}
