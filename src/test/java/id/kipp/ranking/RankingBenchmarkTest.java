package id.kipp.ranking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long 10,000 proposals × 3 judges take, and thousands of judges: {@code mvn test -Dtest=RankingBenchmarkTest -Dkipp.benchmark}. */
@EnabledIfSystemProperty(named = "kipp.benchmark", matches = ".*")
class RankingBenchmarkTest {

    static final int ROUNDS = 11;

    final List<Judgement> judgements = new Scenario("benchmark", "", 1, 10_000, 100, 3, 4, Scenario.Trouble.NONE)
            .world(1)
            .judgements();

    @Test
    void exact_means_and_ranks_take_less_than_sixty_milliseconds() {
        assertThat(median("raw", this::rank)).isLessThan(60);
    }

    @Test
    void calibration_with_certainty_takes_less_than_three_seconds() {
        var seats = Map.of("pool-0", 1_000);
        assertThat(median("calibrated with certainty", () -> Certainty.of(judgements, seats, Method.CALIBRATED, 1)))
                .isLessThan(3_000);
        median("reliability", () -> Reliability.of(judgements, 1));
    }

    @Test
    void as_many_judges_as_a_university_has_students() {
        once("2,972 judges of 1,128 candidates, 73,400 scores", crowd(2_972, 1_128, 25));
    }

    @Test
    void the_public() {
        once("20,000 judges of 5,000 candidates, 60,000 scores", crowd(20_000, 5_000, 3));
    }

    private static List<Judgement> crowd(int judges, int candidates, int each) {
        var random = new Noise(4);
        var qualities = random.normals(candidates);
        var crowd = new ArrayList<Judgement>();
        for (var j = 0; j < judges; j++) {
            var severity = 4 * random.normal();
            var own = new TreeSet<Integer>();
            while (own.size() < each) {
                own.add(random.below(candidates));
            }
            for (var c : own) {
                var score = Math.clamp(70 + 6 * qualities[c] + severity + 8 * random.normal(), 0, 100);
                crowd.add(CalibrationTest.judgement("p", "P" + c, "J" + j, Math.round(100 * score)));
            }
        }
        return crowd;
    }

    private static void once(String what, List<Judgement> crowd) {
        var start = System.nanoTime();
        var standard = Estimation.standard(Method.CALIBRATED, 1);
        var asked = new Estimation(standard.method(), standard.fit(), standard.draws(), standard.seed(), true);
        assertThat(Certainty.of(crowd, Map.of("p", 20), asked).sorting()).isPresent();
        Reliability.of(crowd, 1);
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }

    private void rank() {
        var scores = judgements.stream().collect(groupingBy(Judgement::candidate, mapping(Judgement::score, toList())));
        var places = Ranking.of(scores.entrySet().stream()
                .map(e -> new Ballot(e.getKey(), Exact.mean(e.getValue())))
                .toList());
        assertThat(places).hasSize(10_000);
    }

    /** The first half of the rounds only warms the machine up. */
    private static long median(String what, Runnable work) {
        var millis = new long[ROUNDS];
        for (var round = -ROUNDS; round < ROUNDS; round++) {
            var start = System.nanoTime();
            work.run();
            millis[Math.max(0, round)] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(millis);
        System.out.printf("%s: median %d ms, of %s%n", what, millis[ROUNDS / 2], Arrays.toString(millis));
        return millis[ROUNDS / 2];
    }
}
