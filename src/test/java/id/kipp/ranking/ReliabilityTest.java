package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    /** Rows are candidates, columns judges; a negative number is a sheet that is not there. */
    static List<Judgement> table(double[][] rows) {
        var judgements = new ArrayList<Judgement>();
        for (var c = 0; c < rows.length; c++) {
            for (var j = 0; j < rows[c].length; j++) {
                if (rows[c][j] >= 0) {
                    judgements.add(new Judgement("p", "P" + c, "J" + j, Exact.of(Math.round(rows[c][j] * 100), 100)));
                }
            }
        }
        return judgements;
    }

    @Test
    void icc_is_what_shrout_and_fleiss_published_for_their_example() {
        var figures = Reliability.of(
                table(new double[][] {
                    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
                }),
                1);
        assertThat(figures.icc1().orElseThrow().value()).isCloseTo(0.17, within(0.005));
        assertThat(figures.icck().orElseThrow().value()).isCloseTo(0.44, within(0.005));
    }

    @Test
    void alpha_is_what_krippendorff_published_for_his_example_with_gaps() {
        var figures = Reliability.of(
                table(new double[][] {
                    {1, 1, -1, 1},
                    {2, 2, 3, 2},
                    {3, 3, 3, 3},
                    {3, 3, 3, 3},
                    {2, 2, 2, 2},
                    {1, 2, 3, 4},
                    {4, 4, 4, 4},
                    {1, 1, 2, 1},
                    {2, 2, 2, 2},
                    {-1, 5, 5, 5},
                    {-1, -1, 1, 1},
                    {-1, -1, 3, -1}
                }),
                1);
        assertThat(figures.alpha().orElseThrow().value()).isCloseTo(0.849, within(0.0005));
    }

    @Test
    void an_interval_holds_its_value_and_narrows_with_more_candidates() {
        var few = Reliability.of(Scenario.ALL.getLast().world(1).judgements(), 1);
        var many = Reliability.of(Scenario.ALL.getFirst().world(1).judgements(), 1);
        for (var interval : List.of(
                few.icc1().orElseThrow(),
                many.icc1().orElseThrow(),
                many.alpha().orElseThrow())) {
            assertThat(interval.value()).isBetween(interval.low(), interval.high());
        }
        assertThat(width(many)).isLessThan(width(few));
    }

    /** With plain quantiles of the resamplings it would be 85 in 100. */
    @Test
    void of_a_hundred_intervals_from_ten_candidates_about_ninety_five_hold_the_truth() {
        var worlds = 400;
        var held = new int[3];
        for (var world = 0; world < worlds; world++) {
            var figures = Reliability.of(halfAgreed(new Noise(world)), world);
            held[0] += holds(figures.icc1().orElseThrow(), 0.5);
            held[1] += holds(figures.icck().orElseThrow(), 0.75);
            held[2] += holds(figures.alpha().orElseThrow(), 0.5);
        }
        for (var count : held) assertThat(count / (double) worlds).isBetween(0.925, 0.985);
    }

    private static int holds(Interval interval, double truth) {
        return interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }

    /** Ten candidates with three judges each; half of a score's variance is the candidate's. */
    private static List<Judgement> halfAgreed(Noise random) {
        var rows = new double[10][3];
        for (var row : rows) {
            var quality = 10 * random.normal();
            for (var k = 0; k < row.length; k++) {
                row[k] = 100 + quality + 10 * random.normal();
            }
        }
        return table(rows);
    }

    private static double width(Reliability of) {
        return of.icc1().orElseThrow().high() - of.icc1().orElseThrow().low();
    }

    @Test
    void the_order_of_arrival_changes_nothing() {
        var judgements = Scenario.ALL.getFirst().world(7).judgements();
        var shuffled = new ArrayList<>(judgements);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(Reliability.of(shuffled, 4)).isEqualTo(Reliability.of(judgements, 4));
    }

    @Test
    void what_is_not_defined_is_empty() {
        var alone = Reliability.of(table(new double[][] {{70}, {80}, {75}}), 1);
        assertThat(alone.icc1()).isEmpty();
        assertThat(alone.alpha()).isEmpty();
        var level = Reliability.of(table(new double[][] {{70, 70}, {70, 70}}), 1);
        assertThat(level.icc1()).isEmpty();
        assertThat(level.icck()).isEmpty();
        assertThat(level.alpha()).isEmpty();
        assertThat(Reliability.of(List.of(), 1).icc1()).isEmpty();
    }

    @Test
    void each_criterion_has_figures_of_its_own() {
        var agreed = table(new double[][] {{60, 60}, {70, 70}, {80, 80}});
        var disputed = table(new double[][] {{60, 80}, {70, 70}, {80, 60}});
        var figures = Reliability.perCriterion(Map.of("impact", agreed, "novelty", disputed), 1);
        assertThat(figures.keySet()).containsExactly("impact", "novelty");
        assertThat(figures.get("impact").icc1().orElseThrow().value()).isEqualTo(1);
        assertThat(figures.get("novelty").icc1().orElseThrow().value()).isNegative();
    }
}
