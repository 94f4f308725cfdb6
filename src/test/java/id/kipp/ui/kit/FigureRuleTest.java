package id.kipp.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRuleTest implements Refusals {

    private static final FigureRule POINTS = FigureRule.whole(0, 100);
    private static final FigureRule HALVES = FigureRule.steps(0, 100, new BigDecimal("0.5"));
    private static final FigureRule AGREED = FigureRule.hundredths(0, 100);

    @Test
    void comma_and_point_both_mean_a_decimal() {
        assertThat(AGREED.read("8,5")).contains(new BigDecimal("8.5"));
        assertThat(AGREED.read("8.5")).contains(new BigDecimal("8.5"));
        assertThat(AGREED.read("9,50")).contains(new BigDecimal("9.5"));
    }

    @Test
    void what_is_pasted_around_a_figure_does_not_count() {
        for (var pasted : List.of("88", " 88 ", "88\n", "\t88\r\n", "\u00a088\u202f", "\ufeff88", "88,00", "088"))
            assertThat(POINTS.read(pasted)).as(pasted).hasValueSatisfying(f -> assertThat(f)
                    .isEqualByComparingTo("88"));
    }

    @Test
    @Timeout(10)
    void a_page_full_of_blanks_is_no_figure_and_is_said_at_once() {
        assertRefused("kit.figure-unreadable", () -> POINTS.read("1" + " ".repeat(1_000_000) + "x"));
    }

    @Test
    void nothing_typed_is_no_figure_and_no_error() {
        assertThat(POINTS.read("")).isEmpty();
        assertThat(POINTS.read("  \n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,5      | kit.figure-whole",
                "8.5      | kit.figure-whole",
                "1.500    | kit.figure-whole",
                "185      | kit.figure-range",
                "-1       | kit.figure-range",
                "delapan  | kit.figure-whole",
                "8 8      | kit.figure-whole",
                "8,       | kit.figure-whole",
                "1e2      | kit.figure-whole",
                "1.234,5  | kit.figure-whole",
                "88%      | kit.figure-whole",
                "٨٨       | kit.figure-whole",
                "99999999999999999999 | kit.figure-whole"
            })
    void what_is_no_whole_figure_of_the_field_is_said(String typed, String why) {
        assertRefused(why, () -> POINTS.read(typed));
    }

    @Test
    void on_a_scale_of_halves_nothing_between_them_is_read() {
        assertThat(HALVES.read("85,5")).contains(new BigDecimal("85.5"));
        assertThat(HALVES.read("85.50")).contains(new BigDecimal("85.5"));
        assertThat(HALVES.read("85")).contains(new BigDecimal("85"));
        assertRefused(UiRefusal.KIT_FIGURE_STEP, () -> HALVES.read("85,3"));
        assertRefused(UiRefusal.KIT_FIGURE_STEP, () -> HALVES.read("85,25"));
        assertThat(HALVES.print(new BigDecimal("85"), Locale.of("id"))).isEqualTo("85,0");
    }

    @Test
    void an_agreed_score_takes_hundredths_and_no_less() {
        assertThat(AGREED.read("67,25")).contains(new BigDecimal("67.25"));
        assertRefused("kit.figure-too-fine", () -> AGREED.read("67,255"));
        assertRefused("kit.figure-unreadable", () -> AGREED.read("6 7"));
    }

    @Property
    void what_is_printed_reads_back(
            @ForAll @IntRange(max = 10_000) int hundredths, @ForAll("languages") Locale locale) {
        var figure = BigDecimal.valueOf(hundredths, 2);
        assertThat(AGREED.read(AGREED.print(figure, locale)))
                .hasValueSatisfying(f -> assertThat(f).isEqualByComparingTo(figure));
    }

    @Property
    void no_text_is_read_as_something_that_does_not_stand_in_it(@ForAll("typed") String typed) {
        try {
            POINTS.read(typed).ifPresent(f -> assertThat(typed).contains(f.toPlainString()));
        } catch (RuntimeException refused) {
            assertThatThrownBy(() -> POINTS.read(typed)).isInstanceOf(id.kipp.kernel.Refusal.class);
        }
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.of("id"), Locale.ENGLISH);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings().withChars("0123456789,.- e\n").ofMaxLength(8);
    }
}
