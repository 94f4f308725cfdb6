package id.kipp.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.edition.Editions;
import id.kipp.judging.Line;
import id.kipp.judging.Rubric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Three hubs, their answers in {@code hub/kematangan.csv}, what they come to worked out by hand. */
class MaturityGoldenTest extends ServiceTest {

    /** Everywhere 3 of 4, in the evaluation 1: aspects 75, 75, 75, 25; a quarter of each is 62.50, the third level. */
    private final MaturityScore central = score(1);

    /** Everywhere 4. */
    private final MaturityScore west = score(2);

    /**
     * Planning 4 with weight 7 and three times 2 with 6 each: (7 x 100 + 18 x 50) / 25 = 64. Institution 3: 75. Spreading 4, 4, 3, 3,
     * 2: 400 / 5 = 80. Evaluation 3: 75. In all (1600 + 1875 + 2000 + 1875) / 100 = 73.50, the fourth level.
     */
    private final MaturityScore kalimantan = score(3);

    @Test
    void three_hubs_come_to_what_was_worked_out_by_hand() {
        assertThat(central.aspects()).containsExactly(75_00, 75_00, 75_00, 25_00);
        assertThat(central.total()).isEqualTo(62_50);
        assertThat(west.aspects()).containsExactly(100_00, 100_00, 100_00, 100_00);
        assertThat(kalimantan.aspects()).containsExactly(64_00, 75_00, 80_00, 75_00);
        assertThat(kalimantan.total()).isEqualTo(73_50);
    }

    @Test
    void the_weakest_aspect_and_the_coverage_keep_a_level_down() {
        assertThat(central.weakest()).isEqualTo(MaturityAspect.EVALUASI);
        assertThat(central.level(new Ratio(30, 35)))
                .as("the first for its evaluation, so the second in all")
                .isEqualTo(MaturityLevel.TERBENTUK);
        assertThat(west.level(new Ratio(5, 10))).isEqualTo(MaturityLevel.BERKELANJUTAN);
        assertThat(west.level(new Ratio(4, 10))).as("fewer than half").isEqualTo(MaturityLevel.TERKELOLA);
        assertThat(west.level(new Ratio(0, 0))).as("no region to reach").isEqualTo(MaturityLevel.BERKELANJUTAN);
        assertThat(kalimantan.level(new Ratio(8, 14))).isEqualTo(MaturityLevel.TERUKUR);
    }

    @Test
    void one_learns_from_who_is_ahead_where_one_is_weakest_the_most_alike_first() {
        var a = new MaturityPeers.Assessed("33", "Jawa Tengah", 35, central);
        var b = new MaturityPeers.Assessed("52", "Nusa Tenggara Barat", 10, west);
        var c = new MaturityPeers.Assessed("61", "Kalimantan Barat", 14, kalimantan);
        // members 25/35, then 25, 25 and 25 of 100; members 21/35, then 11, 0 and 5
        assertThat(MaturityPeers.distance(a, b, MaturityAspect.EVALUASI)).isEqualTo(25 / 35.0 + 0.75);
        assertThat(MaturityPeers.distance(a, c, MaturityAspect.EVALUASI)).isEqualTo(21 / 35.0 + 0.11 + 0.05);
        assertThat(MaturityPeers.of(a, List.of(a, b, c))).containsExactly(c, b);
        assertThat(MaturityPeers.of(b, List.of(a, b, c))).isEmpty();
        assertThat(MaturityPeers.of(c, List.of(a, b, c))).as("planning").containsExactly(b, a);
    }

    @Test
    void the_questions_are_of_four_aspects_with_a_quarter_each() {
        for (var aspect : MaturityAspect.values())
            assertThat(rubric().items().stream()
                            .filter(i -> aspect.holds(i.criterion()))
                            .mapToInt(Rubric.Item::weight)
                            .sum())
                    .isEqualTo(25);
    }

    private static MaturityScore score(int column) {
        return MaturityScore.of(rubric(), List.of(answers(column)));
    }

    private static List<Line> answers(int column) {
        var lines = new ArrayList<Line>();
        for (var row : table().lines().skip(1).toList()) {
            var cells = row.split(",");
            lines.add(new Line(cells[0], 25 * Integer.parseInt(cells[column]), ""));
        }
        return lines;
    }

    private static String table() {
        try (var file = MaturityGoldenTest.class.getResourceAsStream("/hub/kematangan.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rubric rubric() {
        var rules = bean(Editions.class).programme("hub-maturity");
        var items = rules.form(HubSubject.STAGE).scored().stream()
                .map(s -> new Rubric.Item(s.key(), s.weight(), s.label(), s.help()))
                .toList();
        var scoring = rules.round(HubMaturity.VERIFY).scoring();
        return new Rubric(items, scoring.notes(), scoring.scale(), scoring.evidence());
    }
}
