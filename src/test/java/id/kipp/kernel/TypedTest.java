package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2007 \u202f", "\u3000"})
    void a_reason_of_nothing_but_blanks_is_none(String blanks) {
        assertThatThrownBy(() -> Typed.reason(blanks, () -> "test.missing")).hasMessageContaining("test.missing");
    }

    @Test
    void blanks_around_are_not_kept_and_not_counted() {
        assertThat(Typed.atMost("\u00a0 dua kata\u2007", 8)).isEqualTo("dua kata");
    }

    @Test
    void what_is_too_long_is_refused_with_both_lengths() {
        assertThatThrownBy(() -> Typed.reason("a".repeat(10_000_000), () -> "test.missing"))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.details()).contains(10_000_000, 2_000));
    }
}
