package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Do the intervals, probabilities and grey bands keep what they promise? A few worlds of every scenario with each build;
 * with {@code -Dkipp.simulation=200} that many, and the report in {@code src/docs} is written again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulationTest {

    static final int WORLDS = Integer.getInteger("kipp.simulation", 6);

    /** Few worlds miss a target by chance alone; the full run does not get this allowance. */
    static final double CHANCE = WORLDS < 100 ? 0.02 : 0;

    final Map<Scenario, Tally> tallies = new LinkedHashMap<>();

    @BeforeAll
    void run() throws IOException {
        var scenarios = WORLDS < 100
                ? Scenario.ALL.stream().filter(s -> s.perPool() < 1000).toList()
                : Scenario.ALL;
        scenarios.forEach(scenario -> tallies.put(scenario, Simulation.run(scenario, WORLDS)));
        if (Integer.getInteger("kipp.simulation") != null) {
            new SimulationReport(tallies).write(Path.of("src/docs"));
        }
    }

    private Tally large() {
        return SimulationReport.pooled(tallies, scenario -> !scenario.isSmall());
    }

    @Test
    void ninety_percent_intervals_hold_the_true_rank_nine_times_in_ten() {
        assertThat(large().coverage()).isBetween(0.88 - CHANCE, 0.92 + CHANCE);
    }

    @Test
    void calibrated_scores_are_never_worse_than_plain_means_and_much_better_with_harsh_judges() {
        tallies.forEach((scenario, tally) -> {
            assertThat(tally.error()).as(scenario.name()).isLessThanOrEqualTo(1.03);
            if (scenario.isHarsh()) {
                assertThat(tally.error()).as(scenario.name()).isLessThan(0.85);
            }
        });
    }

    @Test
    void the_grey_band_holds_nearly_all_who_are_wrongly_placed() {
        assertThat(large().held()).isGreaterThanOrEqualTo(0.95 - CHANCE);
    }

    @Test
    void the_grey_band_is_hardly_wider_than_with_known_variances() {
        tallies.forEach((scenario, tally) ->
                assertThat(tally.width()).as(scenario.name()).isLessThanOrEqualTo(1.10));
    }

    @Test
    void a_promised_probability_of_a_seat_comes_true_that_often() {
        for (var bin = 0; bin < Tally.BINS; bin++) {
            assertThat(large().seated(bin))
                    .isBetween(large().promised(bin) - 0.03 - 2 * CHANCE, large().promised(bin) + 0.03 + 2 * CHANCE);
        }
        assertThat(large().miscalibration()).isLessThan(0.015 + CHANCE);
    }

    @Test
    void at_least_six_designs_are_tried() {
        assertThat(tallies.keySet().stream().filter(s -> !s.isSmall()))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(s -> assertThat(s.perPool()).isGreaterThanOrEqualTo(200));
        assertThat(List.copyOf(tallies.values()))
                .allSatisfy(t -> assertThat(t.worlds()).isEqualTo(WORLDS));
    }
}
