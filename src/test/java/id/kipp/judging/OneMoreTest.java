package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.edition.Merging.After;
import id.kipp.ranking.Exact;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OneMoreTest {

    @Test
    void the_one_that_stands_alone_does_not_count() {
        assertThat(mean(90_0000, 60_0000, 86_0000)).isEqualTo(Exact.of(88));
        assertThat(mean(60_0000, 65_0000, 90_0000)).isEqualTo(Exact.of(125, 2));
    }

    @Test
    void where_the_middle_one_is_as_far_from_both_all_three_count() {
        assertThat(mean(60_0000, 90_0000, 75_0000)).isEqualTo(Exact.of(75));
    }

    @Test
    void of_more_than_three_those_count_that_are_as_near_to_another_as_any() {
        assertThat(mean(60_0000, 90_0000, 71_0000, 70_0000)).isEqualTo(Exact.of(141, 2));
        assertThat(mean(60_0000, 61_0000, 90_0000, 91_0000)).isEqualTo(Exact.of(302, 4));
        assertThat(mean(70_0000, 70_0000, 70_0000, 90_0000)).isEqualTo(Exact.of(70));
        assertThat(mean(10_0000, 30_0000, 50_0000, 60_0000)).isEqualTo(Exact.of(55));
    }

    @Test
    void an_edition_may_count_all_or_the_one_in_the_middle() {
        assertThat(OneMore.mean(After.ALL, totals(60_0000, 90_0000, 72_0000))).isEqualTo(Exact.of(74));
        assertThat(OneMore.of(After.MEDIAN, totals(60_0000, 90_0000, 72_0000))).isEqualTo(totals(72_0000));
        assertThat(OneMore.of(After.MEDIAN, totals(60_0000, 90_0000, 72_0000, 70_0000)))
                .isEqualTo(totals(70_0000, 72_0000));
        assertThat(OneMore.of(After.MEDIAN, totals(1, 2, 3, 4, 5))).isEqualTo(totals(3));
    }

    @Property
    void it_is_the_mean_of_a_pair_than_which_no_other_is_closer(
            @ForAll @IntRange(max = 1_000_000) int a,
            @ForAll @IntRange(max = 1_000_000) int b,
            @ForAll @IntRange(max = 1_000_000) int c) {
        var nearest = Stream.of(Math.abs(a - b), Math.abs(b - c), Math.abs(a - c))
                .mapToInt(i -> i)
                .min()
                .orElseThrow();
        var means = Stream.of(List.of(a, b), List.of(b, c), List.of(a, c))
                .filter(pair -> Math.abs(pair.get(0) - pair.get(1)) == nearest)
                .map(pair -> Exact.of((long) pair.get(0) + pair.get(1), 20_000))
                .distinct()
                .toList();
        var all = means.size() == 1 ? means.getFirst() : Exact.of((long) a + b + c, 30_000);
        assertThat(mean(a, b, c)).isEqualTo(all);
    }

    @Property
    void nobody_s_order_and_no_distance_of_the_third_matter(
            @ForAll @IntRange(max = 400_000) int low,
            @ForAll @IntRange(max = 1_000) int apart,
            @ForAll @IntRange(min = 2_001, max = 500_000) int far,
            @ForAll @IntRange(max = 90_000) int farther) {
        var one = mean(low, low + apart, low + apart + far);
        assertThat(mean(low + apart + far, low, low + apart)).isEqualTo(one);
        assertThat(mean(low, low + apart, low + apart + far + farther)).isEqualTo(one);
    }

    private static Exact mean(int... parts) {
        return OneMore.mean(After.TWO_CLOSEST, totals(parts));
    }

    private static List<Total> totals(int... parts) {
        return IntStream.of(parts).mapToObj(Total::new).toList();
    }
}
