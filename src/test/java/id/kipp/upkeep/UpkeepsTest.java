package id.kipp.upkeep;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UpkeepsTest extends ServiceTest implements Refusals {

    final Upkeeps upkeeps = bean(Upkeeps.class);
    final Instant now = Instant.now();

    @Test
    void it_is_told_in_both_languages_until_it_is_ended() {
        var seen = upkeeps.next();
        var told = upkeeps.announce(
                actor(Role.ADMINISTRATOR), seen, now.plus(Duration.ofHours(2)), now.plus(Duration.ofHours(3)), "Maaf.");
        assertThat(upkeeps.told(Locale.of("id"))).hasValueSatisfying(s -> assertThat(s)
                .contains("Pemeliharaan terjadwal", "WIB", "WITA", "WIT", "Maaf."));
        assertThat(upkeeps.told(Locale.ENGLISH))
                .hasValueSatisfying(s -> assertThat(s).contains("Planned maintenance"));
        assertThatThrownBy(() -> upkeeps.end(actor(Role.ADMINISTRATOR), seen)).isInstanceOf(Stale.class);
        upkeeps.end(actor(Role.ADMINISTRATOR), told);
        assertThat(upkeeps.told(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void what_is_over_or_ends_before_it_begins_is_refused() {
        var seen = upkeeps.next();
        var past = now.minusSeconds(60);
        assertRefused(
                "upkeep.order",
                () -> upkeeps.announce(actor(Role.ADMINISTRATOR), seen, past.minusSeconds(60), past, ""));
        assertRefused(
                "upkeep.order",
                () -> upkeeps.announce(actor(Role.ADMINISTRATOR), seen, now.plusSeconds(60), now.plusSeconds(30), ""));
        assertRefused(
                "text.too-long",
                () -> upkeeps.announce(actor(Role.ADMINISTRATOR), seen, now, now.plusSeconds(60), "x".repeat(301)));
        assertRefused(
                "actor.not-allowed",
                () -> upkeeps.announce(actor(Role.SECRETARIAT), seen, now, now.plusSeconds(60), ""));
    }

    @Test
    void a_clock_that_is_already_at_the_next_day_says_so() {
        assertThat(ThreeClocks.of(Instant.parse("2026-12-01T15:30:00Z"), Locale.of("id")))
                .isEqualTo("1 Desember 2026, 22.30 WIB / 23.30 WITA / 00.30 WIT (2 Desember)");
    }
}
