package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The table that the browser's counter is held against as well. */
class WordsTest {

    record Case(String says, String text, int words) {
        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (var table = WordsTest.class.getResourceAsStream("/words.json")) {
            return Stream.of(JsonMapper.shared().readValue(table, Case[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void words_are_counted_as_the_table_says(Case known) {
        assertThat(Words.in(known.text())).isEqualTo(known.words());
    }

    @Test
    void three_thousand_words_joined_by_no_break_spaces_are_three_thousand() {
        assertThat(Words.in("kata\u00a0".repeat(3000))).isEqualTo(3000);
    }

    @Test
    void what_nobody_sees_is_empty() {
        assertThat(Words.isEmpty("\u00a0\u200b\ufeff\u3164\n")).isTrue();
        assertThat(Words.isEmpty("\u2022")).isFalse();
    }

    @Test
    void a_text_of_a_megabyte_without_a_word_is_counted_at_once() {
        assertThat(Words.in("(".repeat(1_000_000))).isZero();
    }
}
