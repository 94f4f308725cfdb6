package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class JakartaTest {

    @Test
    void a_moment_is_told_in_both_languages_by_jakartas_clock() {
        assertThat(Jakarta.moment(at(2026, 5, 4, 13, 30)))
                .containsExactly("4 Mei 2026, 13.30 WIB", "4 May 2026, 13:30 WIB");
    }

    @Test
    void what_closes_at_midnight_is_told_by_the_last_minute_before_it_and_what_closes_at_another_time_by_that_time() {
        assertThat(Jakarta.until(at(2026, 5, 5, 0, 0)))
                .containsExactly("4 Mei 2026, 23.59 WIB", "4 May 2026, 23:59 WIB");
        assertThat(Jakarta.until(at(2026, 5, 4, 13, 30)))
                .containsExactly("4 Mei 2026, 13.30 WIB", "4 May 2026, 13:30 WIB");
    }

    private static java.time.Instant at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute)
                .atZone(Editions.WIB)
                .toInstant();
    }
}
