package id.kipp.ui.error;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nobody fills the disk or forges a line by making something break. */
class FaultLogTest {

    final Logger logger = (Logger) LoggerFactory.getLogger(FaultLog.class);
    final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(lines);
    }

    @Test
    void a_fault_is_told_in_full_once_and_then_in_a_line() {
        for (int i = 0; i < 100; i++) FaultLog.log(broken("satu"));
        assertThat(written().length()).isLessThan(100 * 250 + 4_000);
        assertThat(lines.list.getFirst().getFormattedMessage()).contains("\tat ");
        assertThat(lines.list.get(1).getFormattedMessage()).doesNotContain("\n");
    }

    @Test
    void a_message_of_somebody_else_s_begins_no_line_and_is_cut() {
        FaultLog.log(new IllegalArgumentException("a\r\n2026-01-01 ERROR palsu\u2028" + "x".repeat(10_000)));
        assertThat(written()).contains("a??2026-01-01 ERROR palsu?x").doesNotContain("x".repeat(200));
    }

    @Test
    void a_refused_request_is_one_line() {
        FaultLog.refused(400, "GET", "/katalog\n2026 WARN palsu" + "/a".repeat(5_000));
        assertThat(written()).doesNotContain("\n").hasSizeLessThan(300);
    }

    private static IllegalStateException broken(String what) {
        return new IllegalStateException(what, new IllegalArgumentException("sebab"));
    }

    private String written() {
        return String.join(
                "", lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    }
}
