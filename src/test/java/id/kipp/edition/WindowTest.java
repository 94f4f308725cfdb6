package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A window from 10 to 20. */
class WindowTest implements Refusals {

    static final Window WINDOW = window(10, 20);

    @Test
    void what_has_not_begun_is_moved_by_one() {
        assertThat(WINDOW.needsSecond(window(12, 15), at(9))).isFalse();
        assertThat(WINDOW.needsSecond(window(5, 6), at(9))).isFalse();
    }

    @Test
    void what_runs_gets_longer_by_one() {
        assertThat(WINDOW.needsSecond(window(10, 30), at(15))).isFalse();
        assertThat(WINDOW.needsSecond(window(8, 20), at(15))).isFalse();
    }

    @Test
    void what_runs_is_shortened_ended_or_stopped_by_two() {
        assertThat(WINDOW.needsSecond(window(10, 19), at(15))).isTrue();
        assertThat(WINDOW.needsSecond(window(10, 12), at(15))).isTrue();
        assertThat(WINDOW.needsSecond(window(16, 30), at(15))).isTrue();
    }

    @Test
    void what_has_ended_is_opened_again_or_rewritten_by_two() {
        assertThat(WINDOW.needsSecond(window(10, 30), at(20))).isTrue();
        assertThat(WINDOW.needsSecond(window(10, 15), at(25))).isTrue();
    }

    @Test
    void before_it_opens_nothing_is_done() {
        assertRefused(EditionRefusal.WINDOW_NOT_YET, () -> WINDOW.require(at(9)));
    }

    private static Window window(long opens, long closes) {
        return new Window(TestSteps.EVALUATION, at(opens), at(closes));
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }
}
