package id.kipp.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ranking.Exact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many of a board go on. */
class PlacesTest implements Refusals {

    static final List<Exact> TOTALS = List.of(Exact.of(90), Exact.of(85), Exact.of(169, 2), Exact.of(0));

    @Test
    void seats_are_as_many_whatever_the_totals() {
        assertThat(of(Places.Kind.SEATS, 0).of(3, TOTALS)).isEqualTo(3);
    }

    @Test
    void a_multiple_of_the_seats_is_rounded_up_and_a_whole_one_is_not() {
        assertThat(of(Places.Kind.MULTIPLIER, 152).of(99, TOTALS)).isEqualTo(151);
        assertThat(of(Places.Kind.MULTIPLIER, 200).of(7, TOTALS)).isEqualTo(14);
        assertThat(of(Places.Kind.MULTIPLIER, 101).of(1, TOTALS)).isEqualTo(2);
    }

    @Test
    void whoever_just_reaches_the_grade_goes_on_and_half_a_point_below_does_not() {
        assertThat(of(Places.Kind.PASSING_GRADE, 85).of(1, TOTALS)).isEqualTo(2);
    }

    @Test
    void seats_are_filled_up_to_the_last_and_no_further_and_by_somebody() {
        var seats = of(Places.Kind.SEATS, 0);
        seats.requireFilled(3, 3);
        seats.requireFilled(1, 3);
        assertRefused(DecisionRefusal.TOO_MANY, () -> seats.requireFilled(4, 3));
        assertRefused(DecisionRefusal.NOBODY_CHOSEN, () -> seats.requireFilled(0, 3));
    }

    @Test
    void where_people_may_take_more_nothing_has_to_be_filled() {
        for (var kind : List.of(Places.Kind.MULTIPLIER, Places.Kind.PASSING_GRADE, Places.Kind.EACH)) {
            of(kind, 100).requireFilled(0, 3);
            of(kind, 100).requireFilled(9, 3);
        }
    }

    private static Places of(Places.Kind kind, int measure) {
        return new Places(kind, 3, 0, false, measure);
    }
}
