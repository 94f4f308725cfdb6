package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kipp.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CertaintyTest {

    static final Map<String, Integer> SEATS = Map.of("kab", 5, "kota", 2);

    static List<Outlook> outlooks(Certainty certainty, String pool) {
        return certainty.standings().stream()
                .filter(s -> s.pool().equals(pool))
                .map(s -> s.outlook().orElseThrow())
                .toList();
    }

    @Property(tries = 20)
    void every_draw_gives_every_seat_once(@ForAll @IntRange(min = 1, max = 1000) int seed) {
        var certainty = Certainty.of(CalibrationTest.scores(seed), SEATS, Method.RAW, seed);
        SEATS.forEach((pool, seats) -> {
            var outlooks = outlooks(certainty, pool);
            var n = outlooks.size();
            assertThat(outlooks.stream().mapToDouble(Outlook::pSeat).sum()).isCloseTo(seats, within(1e-9));
            assertThat(outlooks.stream().mapToDouble(Outlook::expectedRank).sum())
                    .isCloseTo(n * (n + 1) / 2.0, within(1e-9));
            assertThat(outlooks)
                    .allSatisfy(o -> assertThat(o.expectedRank()).isBetween(1.0, (double) n))
                    .allSatisfy(o -> assertThat(o.rankLow()).isBetween(1, o.rankHigh()))
                    .allSatisfy(o -> assertThat(o.rankHigh()).isLessThanOrEqualTo(n));
        });
    }

    @Property(tries = 20)
    void the_grey_band_is_the_smallest_that_holds_its_share(@ForAll @IntRange(min = 1, max = 1000) int seed) {
        var outlooks = outlooks(Certainty.of(CalibrationTest.scores(seed), SEATS, Method.CALIBRATED, seed), "kab");
        var all = outlooks.stream().mapToDouble(Outlook::doubt).sum();
        var grey = outlooks.stream()
                .filter(Outlook::grey)
                .mapToDouble(Outlook::doubt)
                .sum();
        var least = outlooks.stream()
                .filter(Outlook::grey)
                .mapToDouble(Outlook::doubt)
                .min()
                .orElse(0);
        var mostOutside = outlooks.stream()
                .filter(o -> !o.grey())
                .mapToDouble(Outlook::doubt)
                .max()
                .orElse(0);
        assertThat(grey).isGreaterThanOrEqualTo(0.97 * all - 1e-9);
        assertThat(grey - least).isLessThan(0.97 * all);
        assertThat(mostOutside).isLessThanOrEqualTo(least);
    }

    @Property(tries = 20)
    void neither_order_nor_time_changes_a_digit_but_the_seed_does(@ForAll @IntRange(min = 1, max = 1000) int seed) {
        var judgements = CalibrationTest.scores(seed);
        var shuffled = new ArrayList<>(judgements);
        Collections.shuffle(shuffled, new Random(seed));
        var once = Certainty.of(judgements, SEATS, Method.RAW, 1);
        assertThat(Certainty.of(shuffled, SEATS, Method.RAW, 1)).isEqualTo(once);
        assertThat(Certainty.of(judgements, SEATS, Method.RAW, 2)).isNotEqualTo(once);
    }

    @Test
    void the_method_decides_the_order_of_the_lines() {
        var judgements = CalibrationTest.scores(4);
        for (var method : Method.values()) {
            assertThat(Certainty.of(judgements, SEATS, method, 1).standings())
                    .isSortedAccordingTo(Comparator.comparing(RankStanding::pool)
                            .thenComparing(s -> s.rank(method))
                            .thenComparing(RankStanding::candidate));
        }
    }

    @Test
    void a_tie_across_the_cut_is_grey_however_sure_the_draws_are() {
        var judgements = new ArrayList<Judgement>();
        for (var judge : List.of("A", "B", "C")) {
            judgements.add(CalibrationTest.judgement("p", "first", judge, 90_00));
            judgements.add(CalibrationTest.judgement("p", "level-1", judge, 80_00));
            judgements.add(CalibrationTest.judgement("p", "level-2", judge, 80_00));
            judgements.add(CalibrationTest.judgement("p", "last", judge, 40_00));
        }
        var certainty = Certainty.of(judgements, Map.of("p", 2), Method.RAW, 1);
        assertThat(certainty.standings().stream()
                        .filter(s -> s.outlook().orElseThrow().grey()))
                .extracting(RankStanding::candidate)
                .containsExactly("level-1", "level-2");
        assertThat(certainty.standings()).extracting(RankStanding::rankRaw).containsExactly(1, 2, 2, 4);
    }

    @Test
    void more_seats_than_candidates_seat_everyone() {
        assertThat(outlooks(
                        Certainty.of(CalibrationTest.scores(1), Map.of("kab", 99, "kota", 0), Method.RAW, 1), "kab"))
                .allSatisfy(o -> assertThat(o.pSeat()).isEqualTo(1))
                .noneMatch(Outlook::grey);
    }

    @Test
    void without_connection_the_raw_ranking_stands_alone_and_the_calibrated_is_refused() {
        var apart = List.of(
                CalibrationTest.judgement("p", "P1", "A", 70_00), CalibrationTest.judgement("p", "P2", "B", 75_00));
        var certainty = Certainty.of(apart, Map.of("p", 1), Method.RAW, 1);
        assertThat(certainty.standings()).extracting(RankStanding::candidate).containsExactly("P2", "P1");
        assertThat(certainty.standings()).allMatch(s -> s.outlook().isEmpty());
        assertThatThrownBy(() -> Certainty.of(apart, Map.of("p", 1), Method.CALIBRATED, 1))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_pool_without_seats_is_an_error() {
        assertThatThrownBy(() -> Certainty.of(CalibrationTest.scores(1), Map.of("kab", 3), Method.RAW, 1))
                .hasMessageContaining("kota");
    }
}
