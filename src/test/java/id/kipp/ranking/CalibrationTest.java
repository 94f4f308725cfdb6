package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kipp.kernel.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    /** Two pools of unequal size, five judges, two or three of them for each candidate. */
    static List<Judgement> scores(long seed) {
        var random = new Noise(seed);
        var judgements = new ArrayList<Judgement>();
        for (var c = 0; c < 20; c++) {
            var quality = 6 * random.normal();
            for (var k = 0; k < 2 + c % 2; k++) {
                var judge = (c + k * (1 + c % 3)) % 5;
                var score = 70 + quality + 4 * (judge - 2) + 5 * random.normal();
                judgements.add(judgement(c < 13 ? "kab" : "kota", "P" + c, "J" + judge, Math.round(100 * score)));
            }
        }
        return judgements;
    }

    static Judgement judgement(String pool, String candidate, String judge, long hundredths) {
        return new Judgement(pool, candidate, judge, Exact.of(hundredths, 100));
    }

    static double square(double x) {
        return x * x;
    }

    @Property(tries = 30)
    void the_quick_equations_give_what_the_textbook_matrices_give(@ForAll long seed) {
        var judgements = scores(seed);
        var quick = Calibration.known(Design.of(judgements), 30, 12, 20);
        var slow = new DenseModel(judgements, 30, 12, 20);
        assertThat(quick.estimates()).hasSize(20).allSatisfy(e -> {
            assertThat(e.calibrated()).isCloseTo(slow.calibrated(e.pool(), e.candidate()), within(1e-6));
            assertThat(e.se()).isCloseTo(slow.se(e.pool(), e.candidate()), within(1e-9));
        });
    }

    @Property(tries = 30)
    void no_other_variances_make_the_scores_more_likely(@ForAll @IntRange(min = 1, max = 1000) int seed) {
        var judgements = scores(seed);
        var fitted = Calibration.of(judgements);
        var quality = square(fitted.qualitySpread());
        var severity = square(fitted.severitySpread());
        var noise = square(fitted.noiseSpread());
        var top = new DenseModel(judgements, quality, severity, noise).deviance();
        var any = new double[] {0.5, 0.98, 1.02, 2};
        var larger = new double[] {1.02, 2
        }; // a ratio at the bound that keeps the equations solvable means "none": less than that is none, too
        for (var factor : quality / noise > 1.01e-6 ? any : larger) {
            assertThat(new DenseModel(judgements, quality * factor, severity, noise).deviance())
                    .isGreaterThan(top - 1e-7);
        }
        for (var factor : severity / noise > 1.01e-8 ? any : larger) {
            assertThat(new DenseModel(judgements, quality, severity * factor, noise).deviance())
                    .isGreaterThan(top - 1e-7);
        }
        for (var factor : any) {
            assertThat(new DenseModel(judgements, quality, severity, noise * factor).deviance())
                    .isGreaterThan(top - 1e-7);
        }
    }

    /** More judges than candidates, who judge one to four each, in two pools that share judges. */
    private static List<Judgement> manyJudges(long seed) {
        var random = new Noise(seed);
        var judgements = new ArrayList<Judgement>();
        for (var j = 0; j < 40; j++) {
            for (var k = 0; k <= j % 4; k++) {
                var c = (j + k * (1 + j % 3)) % 12;
                var score = 70 + 3 * (c % 5) + 4 * (j % 3) + 5 * random.normal();
                judgements.add(judgement(c < 7 ? "kab" : "kota", "P" + c, "J" + j, Math.round(100 * score)));
            }
        }
        return judgements;
    }

    @Property(tries = 30)
    void a_row_for_each_candidate_gives_what_a_row_for_each_judge_gives(@ForAll long seed) {
        var design = Design.of(manyJudges(seed));
        for (var ratios : new double[][] {{0.7, 0.4}, {1e-5, 2}, {3, 1e-7}}) {
            var judges = new ByJudge(design, ratios[0], ratios[1]);
            var items = new ByItem(design, ratios[0], ratios[1]);
            assertThat(items.deviance()).isCloseTo(judges.deviance(), within(1e-8));
            assertThat(items.noise()).isCloseTo(judges.noise(), within(1e-8));
            assertThat(items.effects().severities())
                    .containsExactly(judges.effects().severities(), within(1e-8));
            assertThat(items.effects().qualities())
                    .containsExactly(judges.effects().qualities(), within(1e-8));
            assertThat(items.effects().means()).containsExactly(judges.effects().means(), within(1e-8));
            var one = items.uncertainty();
            var other = judges.uncertainty();
            for (var i = 0; i < design.items().size(); i++) {
                assertThat(one.ofValue(i)).isCloseTo(other.ofValue(i), within(1e-8));
                assertThat(one.ofQuality(i)).isCloseTo(other.ofQuality(i), within(1e-8));
            }
            for (var j = 0; j < design.judges().size(); j++) {
                assertThat(one.ofSeverity(j)).isCloseTo(other.ofSeverity(j), within(1e-8));
            }
        }
    }

    @Test
    void with_few_looks_at_the_ratios_the_same_ones_are_found() {
        for (var seed = 1; seed <= 12; seed++) {
            var design = Design.of(manyJudges(seed));
            var exact = Reml.fit(design, false);
            var quick = Reml.fit(design, true);
            assertThat(quick.qualityRatio).isCloseTo(exact.qualityRatio, within(1e-6));
            assertThat(quick.severityRatio).isCloseTo(exact.severityRatio, within(1e-6));
        }
    }

    @Test
    void draws_with_a_row_for_each_candidate_scatter_as_the_standard_errors_say() {
        var design = Design.of(manyJudges(3));
        var equations = new ByItem(design, 0.7, 0.4);
        var open = equations.uncertainty();
        var random = new Noise[20_000];
        Arrays.setAll(random, d -> Noise.of(5, d));
        var draws = equations.draw(random, 4);
        for (var i = 0; i < design.items().size(); i++) {
            var item = i;
            var mean = Arrays.stream(draws).mapToDouble(d -> d[item]).average().orElseThrow();
            var spread = Math.sqrt(Arrays.stream(draws)
                    .mapToDouble(d -> square(d[item] - mean))
                    .average()
                    .orElseThrow());
            var expected = equations.effects().means()[design.items().get(i).pool()]
                    + equations.effects().qualities()[i];
            assertThat(mean).isCloseTo(expected, within(0.06));
            assertThat(spread).isCloseTo(2 * Math.sqrt(open.ofValue(i)), within(0.04));
        }
    }

    @Test
    void draws_scatter_about_the_estimates_as_their_standard_errors_say() {
        var calibration = Calibration.of(scores(3));
        var random = new Noise(5);
        var count = 20_000;
        var sums = new double[20];
        var squares = new double[20];
        for (var d = 0; d < count; d++) {
            var values = calibration.draw(new Noise[] {random})[0];
            for (var i = 0; i < values.length; i++) {
                sums[i] += values[i];
                squares[i] += square(values[i]);
            }
        }
        for (var i = 0; i < 20; i++) {
            var estimate = calibration.estimates().get(i);
            var pool = calibration
                    .design()
                    .pools()
                    .get(calibration.design().items().get(i).pool());
            var mean = sums[i] / count;
            assertThat(mean + pool.centre()).isCloseTo(estimate.calibrated(), within(0.15));
            assertThat(Math.sqrt(squares[i] / count - mean * mean)).isCloseTo(estimate.se(), within(0.1));
        }
    }

    @Property(tries = 50)
    void the_order_of_arrival_changes_not_one_bit(@ForAll @IntRange(min = 1, max = 1000) int seed, @ForAll long order) {
        var judgements = scores(seed);
        var shuffled = new ArrayList<>(judgements);
        Collections.shuffle(shuffled, new Random(order));
        assertThat(Calibration.of(shuffled).estimates())
                .isEqualTo(Calibration.of(judgements).estimates());
        assertThat(Calibration.of(shuffled).severities())
                .isEqualTo(Calibration.of(judgements).severities());
    }

    @Test
    void a_harsh_judge_costs_a_candidate_less_than_the_plain_mean_says() {
        var judgements = new ArrayList<Judgement>();
        for (var c = 0; c < 12; c++) {
            var quality = 60_00 + 200L * c;
            judgements.add(
                    judgement("p", "P" + c, c % 2 == 0 ? "harsh" : "mild", c % 2 == 0 ? quality - 15_00 : quality));
            judgements.add(judgement("p", "P" + c, "steady", quality + (c % 3 - 1) * 50L));
        }
        var severities = Calibration.of(judgements).severities();
        assertThat(severities).extracting(Severity::judge).containsExactly("harsh", "mild", "steady");
        assertThat(severities.get(1).points() - severities.getFirst().points()).isCloseTo(15, within(1.5));
        var calibrated = Calibration.of(judgements).estimates();
        assertThat(calibrated.stream()
                        .filter(e -> e.candidate().equals("P10"))
                        .findFirst()
                        .orElseThrow()
                        .calibrated())
                .isGreaterThan(calibrated.stream()
                        .filter(e -> e.candidate().equals("P5"))
                        .findFirst()
                        .orElseThrow()
                        .calibrated());
    }

    @Test
    void equal_sums_from_the_same_judges_stay_exactly_equal() {
        var judgements = new ArrayList<>(scores(8));
        judgements.add(judgement("kab", "twin-1", "J0", 70_10));
        judgements.add(judgement("kab", "twin-1", "J3", 80_20));
        judgements.add(judgement("kab", "twin-2", "J0", 80_20));
        judgements.add(judgement("kab", "twin-2", "J3", 70_10));
        assertThat(Calibration.of(judgements).estimates().stream()
                        .filter(e -> e.candidate().startsWith("twin"))
                        .map(Estimate::calibrated)
                        .distinct())
                .hasSize(1);
    }

    @Property(tries = 30)
    void with_given_variances_a_better_score_never_lowers_the_calibrated_one(
            @ForAll long seed, @ForAll @IntRange(max = 44) int which, @ForAll @IntRange(min = 1, max = 3000) int more) {
        var judgements = scores(seed);
        var lucky = judgements.get(which % judgements.size());
        var raised = new ArrayList<>(judgements);
        raised.set(
                which % judgements.size(),
                new Judgement(
                        lucky.pool(),
                        lucky.candidate(),
                        lucky.judge(),
                        lucky.score().plus(Exact.of(more, 100))));
        assertThat(calibrated(raised, lucky)).isGreaterThan(calibrated(judgements, lucky) - 1e-6);
    }

    private static double calibrated(List<Judgement> judgements, Judgement of) {
        return Calibration.known(Design.of(judgements), 30, 12, 20).estimates().stream()
                .filter(e -> e.pool().equals(of.pool()) && e.candidate().equals(of.candidate()))
                .findFirst()
                .orElseThrow()
                .calibrated();
    }

    @Test
    void judges_who_share_nothing_are_refused_with_their_islands_and_a_bridge() {
        var judgements = List.of(
                judgement("p", "P1", "A", 70_00),
                judgement("p", "P1", "B", 72_00),
                judgement("p", "P2", "B", 60_00),
                judgement("p", "P3", "C", 80_00),
                judgement("p", "P3", "D", 85_00));
        assertThat(Connectedness.of(judgements).islands())
                .containsExactly(new Island(List.of("A", "B"), 2), new Island(List.of("C", "D"), 1));
        assertThat(Connectedness.of(judgements).bridges()).containsExactly(new Bridge("A", "p", "P3"));
        assertThatThrownBy(() -> Calibration.of(judgements))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ranking.islands")
                .hasMessageContaining("A, B; C, D");
    }

    @Test
    void one_more_judgement_over_each_bridge_makes_one_island() {
        var judgements = new ArrayList<Judgement>();
        for (var island = 0; island < 7; island++) {
            judgements.add(judgement("p", "P" + island, "A" + island, 70_00));
            judgements.add(judgement("p", "P" + island, "B" + island, 75_00));
        }
        for (var bridge : Connectedness.of(judgements).bridges()) {
            judgements.add(judgement(bridge.pool(), bridge.candidate(), bridge.judge(), 71_00));
        }
        assertThat(Connectedness.of(judgements).isConnected()).isTrue();
    }

    @Test
    void one_judge_each_is_nothing_to_estimate_from() {
        assertThatThrownBy(() ->
                        Calibration.of(List.of(judgement("p", "P1", "A", 70_00), judgement("p", "P2", "A", 60_00))))
                .hasMessageContaining("ranking.one-judge-each");
    }

    @Test
    void perfect_agreement_and_no_difference_at_all_are_no_trouble() {
        var agreed = new ArrayList<Judgement>();
        var level = new ArrayList<Judgement>();
        for (var c = 0; c < 10; c++) {
            for (var j = 0; j < 3; j++) {
                agreed.add(judgement("p", "P" + c, "J" + j, 60_00 + 100L * c));
                level.add(judgement("p", "P" + c, "J" + j, 81_00));
            }
        }
        assertThat(Calibration.of(agreed).estimates()).allSatisfy(e -> assertThat(e.calibrated())
                .isCloseTo(60 + Integer.parseInt(e.candidate().substring(1)), within(1e-3)));
        assertThat(Calibration.of(level).estimates())
                .extracting(Estimate::calibrated)
                .containsOnly(81.0);
    }

    @Property(tries = 300)
    void however_few_and_odd_the_scores_an_answer_is_a_number_or_a_refusal(
            @ForAll long seed, @ForAll @IntRange(max = 5) int kind) {
        var random = new Noise(seed);
        var judgements = new ArrayList<Judgement>();
        var candidates = 1 + random.below(10);
        for (var c = 0; c < candidates; c++) {
            var quality = random.below(40);
            for (var j = 0; j < 4; j++) {
                if (random.below(3) > 0) {
                    judgements.add(judgement("p" + c % 2, "P" + c, "J" + j, 100L * odd(kind, quality, j, random)));
                }
            }
        }
        if (Connectedness.of(judgements).isConnected()) {
            assertThat(Calibration.of(judgements).estimates()).allSatisfy(e -> {
                assertThat(e.calibrated()).isFinite();
                assertThat(e.se()).isFinite().isNotNegative();
            });
        } else {
            assertThatThrownBy(() -> Calibration.of(judgements)).isInstanceOf(Refusal.class);
        }
    }

    private static int odd(int kind, int quality, int judge, Noise random) {
        return switch (kind) {
            case 0 -> 70; // all alike
            case 1 -> 30 + quality; // judges agree
            case 2 -> random.below(101); // nothing but noise
            case 3 -> 40 + quality - 10 * judge; // nothing but quality and severity
            case 4 -> 70 - 10 * judge; // nothing but severity
            default -> random.below(2) * 100; // all or nothing
        };
    }
}
