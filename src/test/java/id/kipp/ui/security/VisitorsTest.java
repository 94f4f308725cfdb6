package id.kipp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class VisitorsTest {

    private static final long MB = 1024 * 1024;

    /** Measured: 202 kB a session at its desk, 1,129 kB a form beside it. */
    private static final long FORM_OPEN = (202 + 1_129) * 1024;

    @Test
    void if_everybody_who_is_in_opens_a_form_a_third_of_the_memory_is_left() {
        for (var memory : new long[] {512 * MB, 1_024 * MB, 2_048 * MB})
            assertThat(Visitors.atDesks(memory) * FORM_OPEN).isBetween(memory / 2, memory * 2 / 3);
    }

    @Test
    void whoever_only_looks_keeps_a_place_all_the_same() {
        var visitors = new Visitors(0, 0);
        var most = visitors.roomAtDesks();
        IntStream.range(0, 3).forEach(i -> signsIn(visitors));
        assertThat(visitors.roomAtDesks()).isEqualTo(most - 3);
    }

    private static void signsIn(Visitors visitors) {
        var session = new MockHttpSession();
        visitors.sessionCreated(new HttpSessionEvent(session));
        visitors.signedIn(session);
    }
}
