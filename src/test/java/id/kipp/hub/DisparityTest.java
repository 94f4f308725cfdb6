package id.kipp.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisparityTest {

    private static final int GROUPS = 7; // island groups
    private static final int CASES = 60;
    private static final double SHARE = 0.6;

    @Test
    void a_group_at_half_the_rate_of_the_others_is_found_in_ninety_of_a_hundred_sets() {
        assertThat(found(SHARE, SHARE / 2, 2026, 100)).isGreaterThanOrEqualTo(90);
    }

    @Test
    void at_most_five_of_a_hundred_sets_without_a_difference_raise_an_alarm() {
        assertThat(alarms(SHARE, 2026, 100)).isLessThanOrEqualTo(5);
        assertThat(alarms(0.5, 4711, 100)).isLessThanOrEqualTo(5);
    }

    @Test
    void over_many_sets_false_alarms_stay_at_the_level_that_is_promised() {
        assertThat(alarms(SHARE, 1, 4_000) / 4_000.0).isLessThan(Disparity.LEVEL + 0.01);
    }

    @Test
    void the_likelihood_is_that_of_the_hypergeometric_distribution() {
        // 2 of 5 hits drawn where 10 of 20 hit: P(0)=252/15504, P(1)=2100/15504, P(2)=5400/15504
        var judged = Disparity.of(List.of(counted("a", 2, 5), counted("b", 8, 15)));
        assertThat(judged.getFirst().likelihood()).isCloseTo((252 + 2100 + 2700) / 15504.0, within(1e-9));
    }

    @Test
    void no_data_is_apart_from_zero_and_of_few_cases_nothing_is_said() {
        var judged = Disparity.of(
                List.of(counted("none", 0, 0), counted("few", 0, 4), counted("zero", 0, 60), counted("rest", 90, 120)));
        assertThat(judged)
                .extracting(Disparity.Judged::says)
                .containsExactly(
                        Disparity.Says.NO_DATA, Disparity.Says.TOO_FEW, Disparity.Says.BEHIND, Disparity.Says.NOTHING);
    }

    private static int found(double others, double one, long seed, int sets) {
        var chance = new SplittableRandom(seed);
        return (int) IntStream.range(0, sets)
                .filter(i -> Disparity.of(Stream.concat(
                                                Stream.of(drawn(chance, "0", one)),
                                                IntStream.range(1, GROUPS).mapToObj(g -> drawn(chance, "" + g, others)))
                                        .toList())
                                .getFirst()
                                .says()
                        == Disparity.Says.BEHIND)
                .count();
    }

    private static int alarms(double share, long seed, int sets) {
        var chance = new SplittableRandom(seed);
        return (int) IntStream.range(0, sets)
                .filter(i ->
                        Disparity.of(IntStream.range(0, GROUPS)
                                        .mapToObj(g -> drawn(chance, "" + g, share))
                                        .toList())
                                .stream()
                                .anyMatch(j -> j.says() == Disparity.Says.BEHIND))
                .count();
    }

    private static Disparity.Counted drawn(SplittableRandom chance, String group, double share) {
        var hits = (int) IntStream.range(0, CASES)
                .filter(c -> chance.nextDouble() < share)
                .count();
        return counted(group, hits, CASES);
    }

    private static Disparity.Counted counted(String group, int hits, int cases) {
        return new Disparity.Counted(group, hits, cases);
    }
}
