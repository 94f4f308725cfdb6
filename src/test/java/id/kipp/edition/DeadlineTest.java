package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.TestSessions;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditTrail;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders and closings are facts, written by a clock, each once. */
class DeadlineTest extends ServiceTest {

    Competition play;

    @BeforeEach
    void competition() {
        play = new Competition(context, 1, 1);
    }

    @Test
    void a_step_that_is_about_to_close_is_said_once() {
        closesIn(Duration.ofDays(6));
        ring(3);
        assertThat(said()).containsExactly(StepEnd.CLOSING);
    }

    @Test
    void each_reminder_of_the_edition_is_said_and_then_the_closing() {
        closesIn(Duration.ofDays(6));
        ring(2);
        at(Duration.ofDays(3).plusHours(1), 2);
        at(Duration.ofDays(5).plusHours(12), 2);
        at(Duration.ofDays(5).plusHours(19), 2);
        at(Duration.ofDays(7), 2);
        assertThat(said())
                .containsExactly(StepEnd.CLOSING, StepEnd.CLOSING, StepEnd.CLOSING, StepEnd.CLOSING, StepEnd.CLOSED);
        assertThat(bean(DeadlineStore.class)
                        .of(play.id)
                        .get(TestSteps.EVALUATION)
                        .said())
                .extracting(Deadline.Said::days, Deadline.Said::hours)
                .containsExactly(tuple(7, null), tuple(3, null), tuple(1, null), tuple(0, 6), tuple(0, null));
    }

    @Test
    void after_days_without_a_server_only_the_last_reminder_is_said() {
        closesIn(Duration.ofHours(20));
        ring(2);
        assertThat(said()).containsExactly(StepEnd.CLOSING);
    }

    @Test
    void a_step_that_was_moved_closes_again() {
        closesIn(Duration.ofDays(20));
        at(Duration.ofDays(21), 2);
        closesIn(Duration.ofDays(30));
        at(Duration.ofDays(31), 2);
        assertThat(said()).containsExactly(StepEnd.CLOSED, StepEnd.CLOSED);
    }

    @Test
    void the_edition_says_how_many_days_before() {
        var editions = bean(Editions.class);
        editions.remind(play.secretary, editions.reminders(play.id), List.of(3), List.of());
        closesIn(Duration.ofDays(6));
        ring(1);
        assertThat(said()).isEmpty();
        at(Duration.ofDays(4), 1);
        assertThat(said()).containsExactly(StepEnd.CLOSING);
        assertThatThrownBy(() -> editions.remind(play.secretary, editions.reminders(play.id), List.of(0), List.of()))
                .hasMessageContaining("edition.reminder-days");
        assertThatThrownBy(() -> editions.remind(play.secretary, editions.reminders(play.id), List.of(), List.of(24)))
                .hasMessageContaining("edition.reminder-hours");
    }

    @Test
    void judges_who_have_not_finished_are_reminded_and_those_who_have_are_not() {
        var id = play.entered("Loket Sungai", 80).id();
        play.assigned();
        play.seals(play.evaluators.getFirst(), id, 80, "Catatan");
        closesIn(Duration.ofHours(20));
        ring(1);
        settle();
        assertThat(told(play.evaluators.get(0))).doesNotContain("deadline.sheets");
        assertThat(told(play.evaluators.get(1))).containsOnlyOnce("deadline.sheets");
    }

    private void closesIn(Duration left) {
        play.move(
                TestSteps.EVALUATION,
                Instant.now().minusSeconds(60),
                Instant.now().plus(left));
    }

    private void ring(int times) {
        IntStream.range(0, times).forEach(i -> Alarm.ring(context));
    }

    /** As much later. */
    private void at(Duration later, int times) {
        IntStream.range(0, times).forEach(i -> Alarm.ringLater(context, later));
    }

    private List<String> said() {
        return lines().map(AuditEntry::action).toList();
    }

    private Stream<AuditEntry> lines() {
        settle();
        return bean(AuditTrail.class)
                .about(play.secretary, "deadline:" + play.id.value() + "/" + TestSteps.EVALUATION)
                .stream();
    }

    private List<String> told(id.kipp.kernel.Actor judge) {
        Account account = bean(Accounts.class).get(judge.id());
        return bean(Notices.class).inbox(TestSessions.actor(account)).notices().stream()
                .map(Notice::key)
                .toList();
    }
}
