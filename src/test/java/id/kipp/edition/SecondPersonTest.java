package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Actor;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every step runs, from yesterday for thirty days. */
class SecondPersonTest extends ServiceTest implements Refusals {

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    static final Instant SOON = NOW.plus(2, ChronoUnit.DAYS);
    static final Instant LATE = NOW.plus(60, ChronoUnit.DAYS);

    Competition play;
    Instant begun;
    Editions editions;

    @BeforeEach
    void competition() {
        play = new Competition(context, 1, 1);
        begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        editions = bean(Editions.class);
    }

    @Test
    void one_person_makes_a_running_step_longer_but_not_shorter() {
        assertThat(editions.move(play.secretary, play.edition(), until(LATE), "Perpanjangan", "S-2")
                        .window(TestSteps.EVALUATION)
                        .closes())
                .isEqualTo(LATE);
        assertRefused(
                "window.second-person",
                () -> editions.move(play.secretary, play.edition(), until(SOON), "Lebih cepat", "S-3"));
        assertThat(play.edition().window(TestSteps.EVALUATION).closes()).isEqualTo(LATE);
    }

    @Test
    void what_is_asked_for_moves_nothing_before_another_confirms_and_both_are_kept() {
        var before = play.edition().window(TestSteps.EVALUATION);
        var asked = ask();
        assertThat(asked.window(TestSteps.EVALUATION)).isEqualTo(before);
        assertRefused("edition.second-person", () -> editions.confirm(play.secretary, asked, TestSteps.EVALUATION));
        var moved = editions.confirm(play.secondSecretary, asked, TestSteps.EVALUATION);
        assertThat(moved.window(TestSteps.EVALUATION).closes()).isEqualTo(SOON);
        assertThat(moved.pending()).isEmpty();
        assertThat(moved.changes().getLast().by()).isEqualTo(play.secretary.id());
        assertThat(moved.changes().getLast().confirmedBy()).isEqualTo(play.secondSecretary.id());
        assertThat(moved.changes().getLast().reason()).isEqualTo("Lebih cepat");
    }

    @Test
    void a_reason_and_a_letter_are_asked_for_as_ever() {
        assertRefused(
                "edition.reason-missing", () -> editions.ask(play.secretary, play.edition(), until(SOON), " ", "S-3"));
        assertRefused(
                "edition.letter-missing", () -> editions.ask(play.secretary, play.edition(), until(SOON), "Ya", " "));
    }

    @Test
    void nobody_but_the_secretariat_asks_or_confirms() {
        var asked = ask();
        for (var other : List.of(play.evaluators.getFirst(), play.panelists.getFirst())) {
            assertRefused("actor.not-allowed", () -> editions.confirm(other, asked, TestSteps.EVALUATION));
            assertRefused("actor.not-allowed", () -> editions.ask(other, asked, until(SOON), "Ya", "S"));
            assertRefused("actor.not-allowed", () -> editions.withdraw(other, asked, TestSteps.EVALUATION));
            assertRefused("actor.not-allowed", () -> editions.unfinished(other, asked, TestSteps.EVALUATION));
        }
    }

    @Test
    void what_is_withdrawn_cannot_be_confirmed() {
        var left = editions.withdraw(play.secretary, ask(), TestSteps.EVALUATION);
        assertRefused(
                "edition.nothing-asked", () -> editions.confirm(play.secondSecretary, left, TestSteps.EVALUATION));
    }

    @Test
    void a_newer_wish_takes_the_place_of_an_older() {
        ask();
        var again = editions.ask(play.secondSecretary, play.edition(), until(SOON.plusSeconds(60)), "Lagi", "S-4");
        assertThat(again.pending()).singleElement().satisfies(p -> assertThat(p.by())
                .isEqualTo(play.secondSecretary.id()));
        assertRefused(
                "edition.second-person", () -> editions.confirm(play.secondSecretary, again, TestSteps.EVALUATION));
    }

    @Test
    void what_waited_too_long_is_confirmed_no_more() {
        var asked = ask();
        var move = asked.pending().getFirst();
        assertThat(asked.isExpired(move, move.at().plus(47, ChronoUnit.HOURS))).isFalse();
        var later = move.at().plus(48, ChronoUnit.HOURS);
        assertRefused("edition.ask-expired", () -> asked.confirmed(play.secondSecretary, TestSteps.EVALUATION, later));
    }

    @Test
    void what_was_asked_on_other_dates_is_confirmed_no_more() {
        ask();
        editions.move(play.secretary, play.edition(), until(LATE), "Perpanjangan", "S-2");
        assertRefused(
                "edition.ask-outdated",
                () -> editions.confirm(play.secondSecretary, play.edition(), TestSteps.EVALUATION));
    }

    @Test
    void of_two_who_move_at_once_the_second_is_told() {
        var seen = play.edition();
        editions.move(play.secretary, seen, until(LATE), "Perpanjangan", "S-2");
        assertRefused(
                "problem.stale",
                () -> editions.move(play.secondSecretary, seen, until(LATE.plusSeconds(60)), "Juga", "S-3"));
        assertRefused("problem.stale", () -> editions.ask(play.secondSecretary, seen, until(SOON), "Juga", "S-3"));
    }

    @Test
    void whoever_moves_is_told_what_is_in_work() {
        new Applicants(play).submitted("Loket Sungai");
        new Applicants(play).started("Belum selesai");
        var scored = play.entered("Sudah diseleksi", 80);
        play.assigned();
        play.seals(play.evaluators.getFirst(), scored.id(), 80, "Catatan");
        assertThat(unfinished(TestSteps.SUBMISSION)).containsExactly("drafts 1");
        assertThat(unfinished(TestSteps.SCREENING)).containsExactly("screenings 1");
        assertThat(unfinished(TestSteps.EVALUATION)).containsExactly("sheets 1");
        play.seals(play.evaluators.getLast(), scored.id(), 80, "Catatan");
        assertThat(unfinished(TestSteps.EVALUATION)).containsExactly("agreements 1");
    }

    @Test
    void whoever_has_something_in_work_is_told_once_that_it_moved() {
        var scored = play.entered("Sudah diseleksi", 80);
        play.assigned();
        play.seals(play.evaluators.getFirst(), scored.id(), 80, "Catatan");
        var asked = ask();
        assertThat(told(play.evaluators.getLast())).isEmpty();
        editions.confirm(play.secondSecretary, asked, TestSteps.EVALUATION);
        assertThat(told(play.evaluators.getLast())).hasSize(1);
        assertThat(told(play.evaluators.getFirst())).isEmpty(); // has sealed
    }

    private List<String> unfinished(Step step) {
        return editions.unfinished(play.secretary, play.edition(), step).stream()
                .map(u -> u.what() + " " + u.count())
                .toList();
    }

    private List<Notice> told(Actor who) {
        play.settle();
        return bean(Notices.class).inbox(who).notices().stream()
                .filter(n -> n.key().equals("calendar.moved"))
                .filter(n -> n.subject().id().equals(play.id.value())) // the same people judge in other tests
                .filter(n -> !n.at().isBefore(begun)) // and it was opened by moving every step
                .toList();
    }

    private Edition ask() {
        return editions.ask(play.secretary, play.edition(), until(SOON), "Lebih cepat", "S-3");
    }

    private Window until(Instant closes) {
        return new Window(
                TestSteps.EVALUATION,
                play.edition().window(TestSteps.EVALUATION).opens(),
                closes);
    }
}
