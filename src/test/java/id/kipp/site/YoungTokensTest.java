package id.kipp.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.store.TestSealing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YoungTokensTest {

    Instant now = Instant.parse("2026-08-02T03:00:00Z");

    @TempDir
    Path ours;

    @TempDir
    Path theirs;

    YoungTokens tokens;

    final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    };

    @BeforeEach
    void aServer() {
        tokens = server(ours);
    }

    YoungTokens server(Path key) {
        return new YoungTokens(TestSealing.in(key), clock);
    }

    @Test
    void a_form_of_one_server_is_taken_by_another_and_what_was_sent_to_both_is_the_same() {
        var mark = tokens.fresh();
        var other = server(ours);
        assertThat(other.isGood(mark)).isTrue();
        assertThat(other.once(mark, List.of("Siti"))).isEqualTo(tokens.once(mark, List.of("Siti")));
        assertThat(server(theirs).once(mark, List.of("Siti"))).isNotEqualTo(tokens.once(mark, List.of("Siti")));
    }

    @Test
    void a_mark_is_good_for_hours_and_not_for_a_day() {
        var mark = tokens.fresh();
        now = now.plus(Duration.ofHours(5));
        assertThat(tokens.isGood(mark)).isTrue();
        now = now.plus(Duration.ofHours(2));
        assertThat(tokens.isGood(mark)).isFalse();
    }

    @Test
    void what_is_sent_once_more_is_the_same_and_anything_else_is_not() {
        var mark = tokens.fresh();
        var sent = tokens.once(mark, List.of("Siti", "Palsu"));
        assertThat(tokens.once(mark, List.of("Siti", "Palsu"))).isEqualTo(sent);
        assertThat(tokens.once(mark, List.of("SitiP", "alsu"))).isNotEqualTo(sent);
        assertThat(tokens.once(tokens.fresh(), List.of("Siti", "Palsu"))).isNotEqualTo(sent);
    }

    @Test
    void a_mark_that_this_site_did_not_make_is_none() {
        var mark = tokens.fresh();
        var later = Long.parseLong(mark.substring(0, mark.indexOf('.'))) + 9_999;
        assertThat(tokens.isGood(later + mark.substring(mark.indexOf('.')))).isFalse();
        assertThat(tokens.isGood(server(theirs).fresh())).isFalse();
        assertThat(tokens.isGood(mark + ".x")).isFalse();
        for (var none : new String[] {"", ".", "x", "1.", "99999999999999.x"})
            assertThat(tokens.isGood(none)).as(none).isFalse();
    }
}
