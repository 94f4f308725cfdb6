package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void whole_shares_first_then_the_largest_remainders() {
        // quotas 4.7, 3.0, 1.6 and 0.7 of 10
        assertThat(Apportionment.largestRemainder(10, Map.of("kab", 47, "kota", 30, "prov", 16, "bumn", 7), 0))
                .isEqualTo(Map.of("kab", 5, "kota", 3, "prov", 1, "bumn", 1));
    }

    @Test
    void a_small_cluster_is_lifted_to_the_minimum_and_the_others_share_the_rest() {
        assertThat(Apportionment.largestRemainder(5, Map.of("kab", 96, "kota", 3, "bumn", 1), 1))
                .isEqualTo(Map.of("kab", 3, "kota", 1, "bumn", 1));
    }

    @Test
    void equal_remainders_go_by_name() {
        assertThat(Apportionment.largestRemainder(3, Map.of("kota", 5, "kab", 5), 1))
                .isEqualTo(Map.of("kab", 2, "kota", 1));
    }

    @Test
    void a_cluster_without_proposals_gets_no_seat() {
        assertThat(Apportionment.largestRemainder(4, Map.of("kab", 9, "bumn", 0), 1))
                .isEqualTo(Map.of("kab", 4, "bumn", 0));
        assertThat(Apportionment.largestRemainder(4, Map.of("bumn", 0), 1)).isEqualTo(Map.of("bumn", 0));
    }

    @Property
    void every_seat_is_given(
            @ForAll("admitted") Map<String, Integer> admitted,
            @ForAll @IntRange(max = 300) int seats,
            @ForAll @IntRange(max = 5) int minimum) {
        var given = Apportionment.largestRemainder(seats, admitted, minimum);
        assertThat(given.keySet()).isEqualTo(admitted.keySet());
        assertThat(sum(given)).isEqualTo(sum(admitted) == 0 ? 0 : seats);
    }

    @Property
    void nobody_gets_more_than_they_have_unless_seats_abound(
            @ForAll("admitted") Map<String, Integer> admitted,
            @ForAll @IntRange(max = 300) int seats,
            @ForAll @IntRange(max = 5) int minimum) {
        var given = Apportionment.largestRemainder(seats, admitted, minimum);
        if (seats <= sum(admitted)) {
            assertThat(given).allSatisfy((cluster, n) -> assertThat(n).isLessThanOrEqualTo(admitted.get(cluster)));
        }
    }

    @Property
    void the_minimum_is_kept_whenever_the_seats_suffice(
            @ForAll("admitted") Map<String, Integer> admitted,
            @ForAll @IntRange(max = 300) int seats,
            @ForAll @IntRange(max = 5) int minimum) {
        var needed =
                admitted.values().stream().mapToInt(n -> Math.min(n, minimum)).sum();
        var given = Apportionment.largestRemainder(seats, admitted, minimum);
        if (needed <= seats) {
            assertThat(given).allSatisfy((cluster, n) -> assertThat(n)
                    .isGreaterThanOrEqualTo(Math.min(minimum, admitted.get(cluster))));
        }
    }

    @Property
    void without_a_minimum_a_share_is_its_quota_rounded_down_or_up(
            @ForAll("admitted") Map<String, Integer> admitted, @ForAll @IntRange(max = 300) int seats) {
        var all = sum(admitted);
        if (all > 0) {
            assertThat(Apportionment.largestRemainder(seats, admitted, 0))
                    .allSatisfy((cluster, n) -> assertThat((double) n)
                            .isBetween(
                                    Math.floor(seats * admitted.get(cluster) / (double) all),
                                    Math.ceil(seats * admitted.get(cluster) / (double) all)));
        }
    }

    @Property
    void more_proposals_never_mean_fewer_seats_than_a_smaller_cluster_has(
            @ForAll("admitted") Map<String, Integer> admitted,
            @ForAll @IntRange(max = 300) int seats,
            @ForAll @IntRange(max = 5) int minimum) {
        var given = Apportionment.largestRemainder(seats, admitted, minimum);
        for (var one : admitted.keySet()) {
            for (var other : admitted.keySet()) {
                if (admitted.get(one) > admitted.get(other)) {
                    assertThat(given.get(one)).isGreaterThanOrEqualTo(given.get(other));
                }
            }
        }
    }

    static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Provide
    Arbitrary<Map<String, Integer>> admitted() {
        return Arbitraries.maps(
                        Arbitraries.of("kementerian", "lembaga", "provinsi", "kabupaten", "kota", "bumn", "bumd"),
                        Arbitraries.integers().between(0, 60))
                .ofMinSize(1);
    }
}
