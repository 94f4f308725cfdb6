package id.kipp.ui.kit;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest extends KitTest {

    static final Instant MIDNIGHT_NEAR = Instant.parse("2026-04-30T16:59:00Z"); // 23.59 WIB

    final Dates indonesian = new Dates(Locale.of("id"));
    final Dates english = new Dates(Locale.ENGLISH);

    @Test
    void a_moment_is_told_in_wib() {
        assertThat(indonesian.full(MIDNIGHT_NEAR)).isEqualTo("Kamis, 30 April 2026 pukul 23.59 WIB");
        assertThat(english.full(MIDNIGHT_NEAR)).isEqualTo("Thursday, 30 April 2026, 23:59 WIB");
        assertThat(indonesian.brief(MIDNIGHT_NEAR)).isEqualTo("30 Apr 2026 23.59 WIB");
    }

    @Test
    void who_lives_by_another_clock_sees_that_one_too() {
        assertThat(indonesian.full(MIDNIGHT_NEAR, Dates.WITA))
                .isEqualTo("Kamis, 30 April 2026 pukul 23.59 WIB (1 Mei 00.59 WITA)");
        assertThat(indonesian.full(MIDNIGHT_NEAR, Dates.WIT)).endsWith("(1 Mei 01.59 WIT)");
        assertThat(indonesian.full(MIDNIGHT_NEAR, ZoneId.of("Europe/Berlin"))).endsWith("(18.59 GMT+2)");
    }

    @Test
    void a_zone_with_the_same_clock_is_not_repeated() {
        assertThat(indonesian.full(MIDNIGHT_NEAR, ZoneId.of("Asia/Bangkok"))).endsWith("23.59 WIB");
    }

    @Test
    void what_closes_at_midnight_closes_on_the_day_before_as_people_write_it() {
        var midnight = Instant.parse("2026-08-02T17:00:00Z");
        assertThat(indonesian.full(Dates.lastMinute(midnight))).isEqualTo("Minggu, 2 Agustus 2026 pukul 23.59 WIB");
        assertThat(Dates.afterLastMinute(Dates.lastMinute(midnight))).isEqualTo(midnight);
        var afternoon = midnight.plus(15, HOURS);
        assertThat(Dates.lastMinute(afternoon)).isEqualTo(afternoon);
        assertThat(Dates.afterLastMinute(afternoon)).isEqualTo(afternoon);
    }

    @Test
    void a_span_says_no_more_than_it_must() {
        var day = LocalDate.of(2026, 8, 3);
        assertThat(indonesian.days(day, day)).isEqualTo("3 Agustus 2026");
        assertThat(indonesian.days(day, day.plusDays(9))).isEqualTo("3–12 Agustus 2026");
        assertThat(indonesian.days(day, day.plusMonths(1))).isEqualTo("3 Agustus – 3 September 2026");
        assertThat(indonesian.days(day, day.plusYears(1))).isEqualTo("3 Agustus 2026 – 3 Agustus 2027");
    }

    @Test
    void distance_has_one_unit_and_a_direction() {
        assertThat(indonesian.distance(MIDNIGHT_NEAR.plus(3, DAYS), MIDNIGHT_NEAR))
                .isEqualTo("3 hari lagi");
        assertThat(indonesian.distance(MIDNIGHT_NEAR.minus(30, HOURS), MIDNIGHT_NEAR))
                .isEqualTo("30 jam yang lalu");
        assertThat(english.distance(MIDNIGHT_NEAR.plus(1, MINUTES), MIDNIGHT_NEAR))
                .isEqualTo("1 minute left");
        assertThat(english.distance(MIDNIGHT_NEAR.plus(4, DAYS), MIDNIGHT_NEAR)).isEqualTo("4 days left");
    }
}
