package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExactTest {

    @Test
    void equal_values_are_equal_however_they_came_about() {
        assertThat(Exact.of(-4, -6)).isEqualTo(Exact.of(2, 3)).hasToString("2/3");
        assertThat(Exact.parse("81.50")).isEqualTo(Exact.of(163, 2));
    }

    @Test
    void it_is_shown_rounded_half_to_even() {
        assertThat(Exact.of(1, 8).decimal(2)).isEqualTo(new BigDecimal("0.12"));
        assertThat(Exact.of(3, 8).decimal(2)).isEqualTo(new BigDecimal("0.38"));
    }

    @Test
    void a_third_three_times_is_one() {
        assertThat(Exact.sum(List.of(Exact.of(1, 3), Exact.of(1, 3), Exact.of(1, 3))))
                .isEqualTo(Exact.of(1));
        assertThat(Exact.mean(List.of(Exact.of(80), Exact.of(81)))).isEqualTo(Exact.parse("80.5"));
    }

    @Test
    void what_is_not_a_number_is_refused_and_so_is_an_endless_one() {
        for (var text : List.of("", "1e9", "NaN", "1/2/3", "1,5", " 1", "9".repeat(41))) {
            assertThatThrownBy(() -> Exact.parse(text)).isInstanceOf(NumberFormatException.class);
        }
        assertThatThrownBy(() -> Exact.parse("1/0")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_fraction_too_long_for_a_double_still_becomes_the_nearest_one() {
        var long40 = Exact.parse("3" + "0".repeat(38) + "/" + "9" + "0".repeat(38));
        assertThat(long40.toDouble()).isEqualTo(1.0 / 3);
        assertThat(Exact.parse("0." + "3".repeat(40)).toDouble()).isCloseTo(1.0 / 3, within(1e-16));
    }

    @Test
    void what_a_machine_word_does_not_hold_becomes_a_double_all_the_same() {
        assertThat(Exact.parse("1180591620717411303424").toDouble()).isEqualTo(0x1p70);
        assertThat(Exact.parse("1/1180591620717411303424").toDouble()).isEqualTo(0x1p-70);
    }

    @Test
    void products_that_a_machine_word_does_not_hold_are_compared_all_the_same() {
        assertThat(Exact.of(1L << 61, 3)).isGreaterThan(Exact.of(1L << 60, 5));
        assertThat(Exact.of(3, 1L << 61)).isLessThan(Exact.of(5, 1L << 60));
        assertThat(Exact.of(1L << 61)).isGreaterThan(Exact.of(5, 8)).isGreaterThan(Exact.of(1, 1L << 40));
        assertThat(Exact.of(5, 8)).isLessThan(Exact.of(1L << 61));
    }

    @Property
    void arithmetic_undoes_itself_and_the_text_form_comes_back(
            @ForAll int a, @ForAll @IntRange(min = 1) int b, @ForAll int c, @ForAll @IntRange(min = 1) int d) {
        var one = Exact.of(a, b);
        var other = Exact.of(c, d);
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(Exact.parse(one.toString())).isEqualTo(one);
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(one.minus(other).signum());
        if (other.signum() != 0) {
            assertThat(one.times(other).dividedBy(other)).isEqualTo(one);
        }
    }
}
