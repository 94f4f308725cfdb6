package id.kipp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    static final int NO_ROOM = 0;
    static final String FROM = "198.51.100.7";

    long now;
    final WaitingLine line = new WaitingLine(() -> now);

    @Test
    void where_there_is_room_nobody_waits() {
        assertThat(line.ask(null, FROM, 1)).isEmpty();
    }

    @Test
    void who_came_first_comes_in_first_and_each_sees_how_many_are_before() {
        var first = waits(0);
        var second = waits(1);
        var third = waits(2);
        assertThat(line.ask(second, FROM, 1)).as("one place, for another").isPresent();
        assertThat(line.ask(third, FROM, 1)).isPresent();
        assertThat(line.ask(first, FROM, 1)).isEmpty();
        assertThat(ahead(second)).as("one has gone in").isZero();
        assertThat(line.ask(second, FROM, 1))
                .as("the room is taken by who is coming in")
                .isPresent();
        assertThat(line.ask(second, FROM, 2)).isEmpty();
    }

    @Test
    void who_was_let_in_stays_so_while_typing_a_password() {
        var ticket = waits(0);
        assertThat(line.ask(ticket, FROM, 1)).isEmpty();
        assertThat(line.ask(ticket, FROM, NO_ROOM)).isEmpty();
        pass(Duration.ofSeconds(91));
        assertThat(line.ask(ticket, FROM, NO_ROOM)).isPresent();
    }

    @Test
    void who_does_not_ask_again_loses_the_place() {
        waits(0);
        var second = waits(1);
        for (var look = 0; look < 5; look++) {
            pass(WaitingLine.LOOKS);
            line.ask(second, FROM, NO_ROOM);
        }
        assertThat(ahead(second)).isZero();
    }

    @Test
    void machines_that_keep_no_ticket_stand_in_nobody_s_way() {
        for (var i = 0; i < 100; i++) line.ask(null, FROM, NO_ROOM);
        waits(0);
    }

    @Test
    void a_line_longer_than_anybody_counts_gives_no_more_tickets() {
        for (var i = 0; i < 5_000; i++) line.ask(null, "10.0.0." + i / 500, NO_ROOM);
        assertThat(line.ask(null, FROM, NO_ROOM))
                .hasValueSatisfying(p -> assertThat(p.ticket()).isNull());
        assertThat(line.ask("made up", FROM, NO_ROOM))
                .hasValueSatisfying(p -> assertThat(p.ticket()).isNull());
    }

    @Test
    void one_sender_cannot_fill_the_line_for_all_others() {
        for (var i = 0; i < 5_000; i++) line.ask(null, "2001:db8::" + i, NO_ROOM);
        assertThat(line.ask(null, "2001:db8::1", NO_ROOM))
                .hasValueSatisfying(p -> assertThat(p.ticket()).isNull());
        waits(0);
    }

    /** Asks twice, as a browser does that keeps its ticket. */
    private String waits(int ahead) {
        var ticket = Objects.requireNonNull(
                line.ask(null, FROM, NO_ROOM).orElseThrow().ticket());
        assertThat(ahead(ticket)).isEqualTo(ahead);
        return ticket;
    }

    private int ahead(String ticket) {
        return line.ask(ticket, FROM, NO_ROOM).orElseThrow().ahead();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
