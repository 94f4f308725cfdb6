package id.kipp.ui.parts;

import static id.kipp.ui.parts.Difference.Change.ADDED;
import static id.kipp.ui.parts.Difference.Change.KEPT;
import static id.kipp.ui.parts.Difference.Change.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ui.parts.Difference.Change;
import id.kipp.ui.parts.Difference.Piece;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DifferenceTest {

    @Test
    void a_changed_word_is_shown_as_that_word() {
        assertThat(Difference.of("Waktu layanan 14 hari.", "Waktu layanan 3 hari.")
                        .pieces())
                .containsExactly(
                        new Piece(KEPT, "Waktu layanan "),
                        new Piece(REMOVED, "14"),
                        new Piece(ADDED, "3"),
                        new Piece(KEPT, " hari."));
    }

    @Test
    void the_same_text_has_none() {
        assertThat(Difference.of("Sama saja", "Sama saja").isNone()).isTrue();
        assertThat(Difference.of("", "").isNone()).isTrue();
    }

    @Property(tries = 200)
    void kept_and_removed_are_the_old_text_and_kept_and_added_the_new(
            @ForAll @CharRange(from = 'a', to = 'd') String before,
            @ForAll @CharRange(from = ' ', to = 'd') String after) {
        var difference = Difference.of(before, after);
        assertThat(of(difference, KEPT, REMOVED)).isEqualTo(before);
        assertThat(of(difference, KEPT, ADDED)).isEqualTo(after);
    }

    /** Two revisions of twenty thousand words with nothing in common took a minute. */
    @Test
    @Timeout(5)
    void long_texts_with_nothing_in_common_are_compared_by_lines_and_longer_ones_as_wholes() {
        var before = "satu dua tiga\n".repeat(1_000);
        var after = "empat lima enam\n".repeat(1_000);
        assertThat(Difference.of(before + "sama", after + "sama").pieces())
                .containsExactly(new Piece(REMOVED, before), new Piece(ADDED, after), new Piece(KEPT, "sama"));
        assertThat(Difference.of("a\n".repeat(100_000), "b\n".repeat(100_000)).pieces())
                .extracting(Piece::change)
                .containsExactly(REMOVED, ADDED);
    }

    private static String of(Difference difference, Change... changes) {
        return difference.pieces().stream()
                .filter(p -> Set.of(changes).contains(p.change()))
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
