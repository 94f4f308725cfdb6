package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SortingTest {

    /** Sixty candidates with three of twenty judges each; two of the three by quality, or none. */
    private static List<Judgement> world(long seed, boolean sorted) {
        var random = new Noise(seed);
        var severities = random.normals(20);
        if (sorted) Arrays.sort(severities);
        var judgements = new ArrayList<Judgement>();
        for (var c = 0; c < 60; c++) {
            var quality = sorted ? 8 - 16 * c / 60.0 : 8 * random.normal(); // the first are the best
            var judges = new TreeSet<Integer>();
            while (judges.size() < 2) {
                judges.add(sorted ? Math.floorMod(c / 3 + random.below(5) - 2, 20) : random.below(20));
            }
            while (judges.size() < 3) {
                judges.add(random.below(20));
            }
            for (var judge : judges) {
                var score = 60 + quality + 6 * severities[judge] + 4 * random.normal();
                judgements.add(CalibrationTest.judgement("p", "P" + c, "J" + judge, Math.round(100 * score)));
            }
        }
        return judgements;
    }

    private static Sorting sorting(long seed, boolean sorted) {
        return Sorting.of(Calibration.of(world(seed, sorted)), 1);
    }

    @Test
    void better_candidates_with_harsher_judges_are_told() {
        var marked = LongStream.range(0, 20)
                .mapToObj(seed -> sorting(seed, true))
                .filter(found -> found.isMarked() && found.correlation() < 0)
                .count();
        assertThat(marked).as("of twenty").isGreaterThanOrEqualTo(16);
    }

    @Test
    void where_it_is_chance_hardly_anything_is_told() {
        var marked = LongStream.range(0, 60)
                .mapToObj(seed -> sorting(seed, false))
                .filter(Sorting::isMarked)
                .count();
        assertThat(marked).isLessThanOrEqualTo(3);
    }
}
