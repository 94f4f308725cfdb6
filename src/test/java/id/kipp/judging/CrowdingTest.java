package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From how many on ratings from one network are too many. */
class CrowdingTest {

    static final Instant NOON = Instant.parse("2026-08-08T05:00:00Z");
    static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void twenty_within_an_hour_ring_and_nineteen_do_not() {
        assertThat(Crowding.rings(each(19, Duration.ZERO), 19)).isFalse();
        assertThat(Crowding.rings(each(20, Duration.ZERO), 20)).isTrue();
    }

    @Test
    void exactly_an_hour_between_the_first_and_the_twentieth_is_within_it_and_more_is_not() {
        assertThat(Crowding.rings(each(20, Duration.ofHours(1).dividedBy(19)), 20))
                .isTrue();
        assertThat(Crowding.rings(each(20, MINUTE.multipliedBy(4)), 20)).isFalse();
    }

    @Test
    void the_hour_may_be_any_one_and_the_order_in_which_they_are_told_does_not_matter() {
        var slow = each(30, Duration.ofHours(2));
        var burst = IntStream.range(0, 20)
                .mapToObj(i -> NOON.plus(Duration.ofDays(9)))
                .toList();
        var all = java.util.stream.Stream.concat(burst.stream(), slow.stream()).toList();
        assertThat(Crowding.rings(slow, 30)).isFalse();
        assertThat(Crowding.rings(all, 50)).isTrue();
    }

    @Test
    void however_slowly_they_come_over_sixty_ring_once_they_are_over_two_in_a_hundred() {
        assertThat(Crowding.rings(each(60, Duration.ofDays(1)), 60)).isFalse();
        assertThat(Crowding.rings(each(61, Duration.ofDays(1)), 61)).isTrue();
        assertThat(Crowding.rings(each(61, Duration.ofDays(1)), 3_049)).isTrue();
        assertThat(Crowding.rings(each(61, Duration.ofDays(1)), 3_050)).isFalse();
    }

    private static List<Instant> each(int count, Duration apart) {
        return IntStream.range(0, count)
                .mapToObj(i -> NOON.plus(apart.multipliedBy(i)))
                .toList();
    }
}
