package id.kipp.announcement;

import static id.kipp.Competition.GROUP;
import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditTrail;
import id.kipp.auditexport.Exports;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A released letter may have an embargo: until it ends nobody beyond the secretariat learns of it, and a clock ends it, once. */
class EmbargoTest extends ServiceTest implements Refusals {

    static final Duration LATER = Duration.ofHours(3);

    Competition play;
    Proposal best;
    Announcements announcements;

    @BeforeEach
    void decided() {
        play = new Competition(context, 1, 1);
        best = play.entered("Terbaik", 90);
        play.finalistsDecided();
        announcements = bean(Announcements.class);
    }

    @Test
    void while_it_lasts_nothing_is_public_and_nobody_moves() {
        embargoed();
        ring(Duration.ofHours(1));
        settle();
        assertThat(published()).isEmpty();
        assertThat(play.now(best).stage()).isEqualTo(Stage.NOMINATED);
        assertThat(actions()).containsExactly("announcement.prepared", "announcement.embargoed");
    }

    @Test
    void at_its_end_the_clock_writes_one_line_and_the_stages_follow_from_it() {
        embargoed();
        IntStream.range(0, 3).forEach(i -> ring(LATER));
        settle();
        assertThat(actions()).containsOnlyOnce("announcement.released");
        assertThat(published()).hasSize(1);
        assertThat(play.now(best).stage()).isEqualTo(Stage.FINALIST_PROVISIONAL);
    }

    @Test
    void a_server_that_starts_late_writes_the_end_late_and_once() {
        embargoed();
        ring(Duration.ofDays(5));
        ring(Duration.ofDays(6));
        assertThat(actions()).containsOnlyOnce("announcement.released");
    }

    @Test
    void processes_that_look_at_the_same_moment_write_it_once() throws Exception {
        embargoed();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Object> look = () -> {
                ring(LATER);
                return true;
            };
            for (var done :
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> look).toList())) done.get();
        }
        assertThat(actions()).containsOnlyOnce("announcement.released");
        assertThat(stored().released()).hasSize(1);
    }

    @Test
    void without_one_a_letter_is_public_at_once() {
        play.announce("B/" + play.id.value());
        assertThat(actions()).containsExactly("announcement.prepared", "announcement.released");
        assertThat(published()).hasSize(1);
    }

    @Test
    void until_it_ends_it_is_taken_back_with_a_reason() {
        var waiting = embargoed();
        assertRefused("announcement.reason", () -> announcements.takeBack(play.secretary, waiting, " "));
        assertRefused("actor.not-allowed", () -> announcements.takeBack(actor(Role.PANELIST), waiting, "Salah"));
        var back = announcements.takeBack(play.secretary, waiting, "Salah nomor");
        assertThat(back.waiting()).isNull();
        assertThat(back.draft()).extracting(Letter::released).isNull();
        ring(LATER);
        settle();
        assertThat(actions()).doesNotContain("announcement.released");
        assertThat(play.now(best).stage()).isEqualTo(Stage.NOMINATED);
        assertRefused("announcement.nothing-waits", () -> announcements.takeBack(play.secretary, back, "Lagi"));
    }

    @Test
    void once_it_has_ended_nothing_is_taken_back() {
        var waiting = embargoed();
        assertRefused(
                "announcement.embargo-over", () -> waiting.takenBack(play.secretary, "Salah", in(Duration.ofHours(2))));
        ring(LATER);
        assertRefused("problem.stale", () -> announcements.takeBack(play.secretary, waiting, "Salah"));
    }

    @Test
    void while_one_waits_no_other_is_written() {
        embargoed();
        assertRefused("announcement.embargoed", () -> play.prepare("FINALISTS", draft("B/lain", null)));
    }

    @Test
    void it_ends_in_the_future_and_while_people_can_still_object() {
        var past = draft("B/1", in(Duration.ofHours(-1)));
        assertRefused("announcement.embargo-past", () -> play.prepare("FINALISTS", past));
        var late = draft("B/1", in(Duration.ofDays(40)));
        assertRefused("announcement.embargo-too-late", () -> play.prepare("FINALISTS", late));
        var prepared = play.prepare("FINALISTS", draft("B/1", in(Duration.ofDays(10))));
        play.move(TestSteps.OBJECTION, Instant.now().minusSeconds(60), in(Duration.ofDays(5)));
        assertRefused("announcement.embargo-too-late", () -> announcements.release(play.secondSecretary, prepared));
    }

    @Test
    void where_nobody_could_object_any_more_at_its_end_the_letter_is_a_draft_again() {
        embargoed();
        play.move(TestSteps.OBJECTION, Instant.now().minusSeconds(60), in(Duration.ofHours(1)));
        ring(LATER);
        ring(LATER);
        assertThat(actions()).containsOnlyOnce("announcement.lapsed").doesNotContain("announcement.released");
        assertThat(stored().draft()).isNotNull();
    }

    @Test
    void while_it_lasts_the_log_is_not_exported(@TempDir Path folder) {
        embargoed();
        assertRefused("announcement.embargo-lasts", () -> bean(Exports.class)
                .write(play.secretary, play.id, false, folder.resolve("log"), done -> {}));
    }

    @Test
    void who_wrote_on_an_older_state_does_not_write_over_the_newer() {
        play.prepare("FINALISTS", draft("B/1", null));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> announcements.prepare(
                        play.secondSecretary, play.id, GROUP, "FINALISTS", 0, draft("B/2", null))))
                .isInstanceOf(Stale.class);
        assertThat(stored().draft()).extracting(Letter::number).isEqualTo("B/1");
    }

    private Announcement embargoed() {
        var letter = play.prepare("FINALISTS", draft("B/" + play.id.value(), in(Duration.ofHours(2))));
        return announcements.release(play.secondSecretary, letter);
    }

    private static LetterDraft draft(String number, Instant publicFrom) {
        return new LetterDraft(number, LocalDate.EPOCH, "Finalis sementara", "Teks", publicFrom);
    }

    private static Instant in(Duration later) {
        return Instant.now().plus(later).truncatedTo(ChronoUnit.MILLIS);
    }

    private void ring(Duration later) {
        Embargoes.look(context, later);
    }

    private Announcement stored() {
        return announcements.find(play.secretary, play.id, GROUP, "FINALISTS").orElseThrow();
    }

    private List<Published> published() {
        return announcements.published().stream()
                .filter(p -> p.edition().equals(play.id))
                .toList();
    }

    private List<String> actions() {
        settle();
        return bean(AuditTrail.class).about(play.secretary, "announcement:" + stored().id()).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
