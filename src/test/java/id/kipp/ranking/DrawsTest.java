package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class DrawsTest {

    @Property
    void boxes_and_insertion_sort_like_any_other_sort(
            @ForAll @Size(max = 200) double @DoubleRange(min = -1e6, max = 1e6) [] values) {
        assertThat(Descending.order(values)).containsExactly(sorted(values));
    }

    @Property(tries = 20)
    void one_value_far_from_the_others_does_no_harm(@ForAll long seed) {
        var values = new Noise(seed).normals(500);
        values[17] = 1e9;
        assertThat(Descending.order(values)).containsExactly(sorted(values));
    }

    private static int[] sorted(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Property(tries = 10)
    void normals_have_mean_zero_variance_one_and_the_right_tails(@ForAll long seed) {
        var normals = new Noise(seed).normals(50_000);
        assertThat(Arrays.stream(normals).average().orElseThrow()).isCloseTo(0, within(0.025));
        assertThat(Arrays.stream(normals).map(x -> x * x).average().orElseThrow())
                .isCloseTo(1, within(0.035));
        assertThat(Arrays.stream(normals).filter(x -> x > 1.6449).count() / 50_000.0)
                .isCloseTo(0.05, within(0.006));
    }

    @Property(tries = 20)
    void a_number_below_a_bound_is_any_of_them_equally_often(@ForAll long seed) {
        var random = new Noise(seed);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) {
            counts[random.below(7)]++;
        }
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_400, 10_600));
    }
}
