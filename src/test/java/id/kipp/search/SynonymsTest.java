package id.kipp.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    @Test
    void a_line_has_as_many_words_as_somebody_means_and_no_more() throws Synonyms.Unreadable {
        assertThat(Synonyms.read(terms(Synonyms.TERMS)).ways()).hasSize(Synonyms.TERMS);
        for (var line : new String[] {
            terms(12_000),
            terms(Synonyms.TERMS + 1),
            "air => " + terms(Synonyms.TERMS + 1),
            terms(40) + " => air",
            "air, satu dua tiga empat lima enam tujuh"
        })
            assertThatThrownBy(() -> Synonyms.read("air, banyu\n" + line))
                    .isInstanceOfSatisfying(
                            Synonyms.Unreadable.class, u -> assertThat(u.line()).isEqualTo(2));
    }

    private static String terms(int count) {
        return IntStream.range(0, count).mapToObj(i -> "kata" + i).collect(joining(", "));
    }
}
