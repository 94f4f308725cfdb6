package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.edition.EditionFixture;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a team stands: what is proposed to it, and whether it has to talk first. */
class StandingTest {

    @Test
    void what_is_proposed_is_the_mean_rounded_half_to_even_to_hundredths() {
        assertThat(standing(null, 80_00, 81_01).mean()).isEqualTo(80_50);
        assertThat(standing(null, 80_00, 81_03).mean()).isEqualTo(80_52);
        assertThat(standing(null, 70_00).mean()).isEqualTo(70_00);
    }

    @Test
    void totals_are_told_apart_by_the_lowest_and_the_highest() {
        var standing = standing(null, 80_00, 71_50, 76_00);
        assertThat(standing.lowest()).isEqualTo(Total.of(71_50));
        assertThat(standing.highest()).isEqualTo(Total.of(80_00));
        assertThat(standing.spread()).isEqualTo(Total.of(8_50));
        assertThat(standing.step()).isEqualTo(100);
    }

    @Test
    void up_to_the_limit_nobody_has_to_talk_and_beyond_it_all_have() {
        assertThat(standing(null, 70_00, 85_00).mustDiscuss()).isFalse();
        assertThat(standing(null, 70_00, 85_01).mustDiscuss()).isTrue();
    }

    @Test
    void who_lie_on_both_sides_of_the_grade_have_to_talk_however_close_they_are() {
        assertThat(standing(80, 79_99, 80_00).mustDiscuss()).isTrue();
        assertThat(standing(80, 80_00, 81_00).mustDiscuss()).isFalse();
        assertThat(standing(80, 78_00, 79_99).mustDiscuss()).isFalse();
    }

    @Test
    void one_more_is_called_only_where_the_edition_says_so_and_somebody_could_be() {
        assertThat(standing(null, 70_00, 71_00).third()).isFalse();
        assertThat(Standing.of(round(null, true), totals(70_00, 71_00)).third()).isTrue();
        var team = EditionFixture.preset().rounds().getLast().with(merging(null, true));
        assertThat(Standing.of(team, totals(70_00, 71_00)).third()).isFalse();
        var three = round(null, true).with(round(null, true).judges().withEach(3));
        assertThat(Standing.of(three, totals(70_00, 71_00)).third()).isFalse();
    }

    private static Standing standing(@Nullable Integer grade, int... hundredths) {
        return Standing.of(round(grade, false), totals(hundredths));
    }

    private static Round round(@Nullable Integer grade, boolean third) {
        return EditionFixture.preset().assigned().with(merging(grade, third));
    }

    private static Merging merging(@Nullable Integer grade, boolean third) {
        return new Merging(Merging.How.AGREED, 15, grade, third, 0, null);
    }

    private static List<Total> totals(int... hundredths) {
        return IntStream.of(hundredths).mapToObj(Total::of).toList();
    }
}
