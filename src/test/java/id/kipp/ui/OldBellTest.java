package id.kipp.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.Applicants;
import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.TestSessions;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.SubjectInRound;
import id.kipp.decision.Decisions;
import id.kipp.edition.Editions;
import id.kipp.edition.Team;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Window;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Schedules;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.notice.Links;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.objection.Objections;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Ended;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What somebody was told was true then. Followed after it has ceased to be, each link leads to a page that opens and says how
 * things stand now.
 */
class OldBellTest extends DeskTest {

    /** @param told the sentence @param then what makes it untrue @param says what stands on the page that opens */
    record Case(String told, Teller then, String says) {
        @Override
        public String toString() {
            return told + ", but " + says;
        }
    }

    /** Tells somebody something, and then makes it untrue; says who was told. */
    interface Teller {
        Actor play();
    }

    @TestFactory
    Stream<DynamicTest> an_old_bell_leads_to_a_page_that_says_what_is_so_now() {
        return Stream.of(
                        new Case("sheet.all-sealed", this::reopened, "setelah semua penilai mengunci"),
                        new Case("consolidation.proposed", this::agreedSince, "Disepakati"),
                        new Case(
                                "consolidation.proposed",
                                this::reopenedAfterProposal,
                                "setelah semua penilai mengunci"),
                        new Case("sheet.reopened", this::conflictSince, "benturan kepentingan"),
                        new Case("assignment.given", this::takenAway, ""),
                        new Case("panel-sheet.all-sealed", this::panelReopened, "Loket Sungai"),
                        new Case("panel-sheet.reopened", this::droppedOut, ""),
                        new Case("panel-sheet.reopened", this::leftThePanel, ""),
                        new Case("hearing.scheduled", this::movedHearing, "Loket Sungai"),
                        new Case("objection.raised", this::decidedObjection, "Ditolak"),
                        new Case("announcement.prepared", this::takenBack, "Rancangan"),
                        new Case("announcement.embargoed", this::takenBack, "Rancangan"),
                        new Case("calendar.asked", this::withdrawnMove, ""),
                        new Case("calendar.moved", this::movedAgain, ""),
                        new Case("proposal.received", this::withdrawnEntry, ""))
                .map(c -> dynamicTest(c.toString(), () -> leads(c)));
    }

    private void leads(Case c) {
        openBrowser();
        var reader = c.then().play();
        settle();
        var notice = bell(reader, c.told());
        signIn(reader);
        var address = bean(Links.class).to(notice.subject(), reader.roles());
        var parts = address.split("\\?edisi=");
        UI.getCurrent()
                .navigate(
                        parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.of("edisi", parts[1]));
        var view = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass()
                .getSimpleName();
        assertThat(view).isNotIn("RefusedView", "NotFoundView", "DeniedView", "BrokenView");
        assertThat(page()).containsIgnoringCase(c.says());
    }

    private Actor reopened() {
        var desk = new Desk();
        var sheet = desk.bothSeal();
        settle();
        bean(Sheets.class).reopen(desk.chair(), sheet, "Periksa lagi.");
        return desk.team.getLast();
    }

    private Actor agreedSince() {
        var desk = new Desk();
        desk.bothSeal();
        var rooms = bean(Consolidations.class);
        var put = rooms.propose(
                desk.team.getFirst(), rooms.open(desk.team.getFirst(), SubjectInRound.first(desk.id)), 8000, "Sepakat");
        settle();
        rooms.confirm(desk.team.getLast(), put);
        return desk.team.getLast();
    }

    private Actor reopenedAfterProposal() {
        var desk = new Desk();
        var sheet = desk.bothSeal();
        var rooms = bean(Consolidations.class);
        rooms.propose(
                desk.team.getFirst(), rooms.open(desk.team.getFirst(), SubjectInRound.first(desk.id)), 8000, "Sepakat");
        settle();
        bean(Sheets.class).reopen(desk.chair(), sheet, "Periksa lagi.");
        return desk.team.getLast();
    }

    /** By another entry of the same institution. */
    private Actor conflictSince() {
        var play = new Competition(context, 1, 1, 3, Competition.reviews(2));
        var people = new Applicants(play);
        var both = List.of(people.submitted("Loket Sungai"), people.submitted("Antrean Pasar"));
        both.forEach(id -> play.admitted(id, 80));
        play.assigned();
        var assignments = bean(Assignments.class);
        var judge = play.evaluators.stream()
                .filter(e -> both.stream().allMatch(id -> assignments
                        .of(play.secretary, SubjectInRound.first(id))
                        .has(e.id())))
                .findFirst()
                .orElseThrow();
        var sheet = play.seals(judge, both.getFirst(), 80, "Catatan");
        bean(Sheets.class).reopen(play.evaluators.getFirst(), sheet, "Periksa lagi.");
        settle();
        assignments.recuse(judge, SubjectInRound.first(both.getLast()), "Saudara.");
        return judge;
    }

    private Actor takenAway() {
        var desk = new Desk();
        settle();
        var gone = desk.team.getLast();
        bean(Assignments.class)
                .replace(
                        desk.play.secretary,
                        SubjectInRound.first(desk.id),
                        gone.id(),
                        desk.other().id(),
                        "Berhalangan");
        return gone;
    }

    private Actor panelReopened() {
        var hall = new Hall();
        hall.play.heard(hall.id, 80);
        settle();
        hall.reopen();
        return hall.play.panelists.get(1);
    }

    private Actor droppedOut() {
        var hall = new Hall();
        hall.play.heard(hall.id, 80);
        hall.reopen();
        settle();
        Ended.by(hall.play.secretary, context, hall.id, Closing.Outcome.DISQUALIFIED, "Data palsu");
        return hall.play.panelists.get(1);
    }

    private Actor leftThePanel() {
        var hall = new Hall();
        hall.play.heard(hall.id, 80);
        hall.reopen();
        settle();
        var gone = hall.play.panelists.get(1);
        var people = hall.play.edition().team();
        var left = people.panelists().stream().filter(p -> !p.equals(gone.id())).toList();
        bean(Editions.class)
                .staff(
                        hall.play.secretary,
                        hall.play.edition(),
                        new Team(people.evaluators(), people.evaluationChair(), left, people.panelChair()));
        return gone;
    }

    private Actor movedHearing() {
        var hall = new Hall();
        var schedules = bean(Schedules.class);
        var laid = schedules.lay(
                hall.play.secretary,
                hall.play.id,
                Competition.GROUP,
                LocalDate.now().plusDays(3),
                LocalTime.of(9, 0),
                9);
        settle();
        var first = laid.getFirst();
        schedules.move(hall.play.secretary, first, first.startsAt().plus(1, ChronoUnit.HOURS));
        return hall.applicants.writer;
    }

    private Actor decidedObjection() {
        var play = new Competition(context, 1, 1);
        var id = play.entered("Loket Sungai", 80).id();
        play.announced();
        var objections = bean(Objections.class);
        var filing = new Filing(Filing.Kind.OBJECTION, "Warga", "warga@kipp.test", "Keberatan atas data ini.", "");
        var raised = objections.raise(
                bean(id.kipp.account.Actors.class).anonymous(), play.id.value(), id, filing, Locale.of("id"));
        signIn(play.secretary);
        settle();
        new CasePlay(play).decided(raised, Consequence.CONFIRMED, "Sudah diperiksa.");
        return play.secretary;
    }

    private Actor takenBack() {
        var play = new Competition(context, 1, 1);
        play.entered("Loket Sungai", 80);
        play.finalistsDecided();
        signIn(play.secretary);
        settle();
        var later = Instant.now().plus(1, ChronoUnit.DAYS);
        var prepared = play.prepare(
                "FINALISTS", new LetterDraft("B/" + play.id.value(), LocalDate.EPOCH, "Daftar", "Isi.", later));
        settle();
        var announcements = bean(Announcements.class);
        var waiting = announcements.release(play.secondSecretary, prepared);
        settle();
        announcements.takeBack(play.secretary, waiting, "Belum siap.");
        return play.secretary;
    }

    private Actor withdrawnMove() {
        var play = new Competition(context, 1, 1);
        signIn(play.secretary);
        settle();
        var editions = bean(Editions.class);
        var window = play.edition().window(TestSteps.PANEL);
        var sooner = new Window(TestSteps.PANEL, window.opens(), window.closes().minus(1, ChronoUnit.HOURS));
        var asked = editions.ask(play.secondSecretary, play.edition(), sooner, "Perlu.", "B/0");
        settle();
        editions.withdraw(play.secondSecretary, asked, TestSteps.PANEL);
        return play.secretary;
    }

    private Actor movedAgain() {
        var play = new Competition(context, 1, 1);
        var people = new Applicants(play);
        TestSessions.of(people.writerAccount, context);
        people.complete("Draf");
        settle();
        var editions = bean(Editions.class);
        var window = play.edition().window(TestSteps.SUBMISSION);
        play.move(TestSteps.SUBMISSION, window.opens(), window.closes().plus(1, ChronoUnit.DAYS));
        settle();
        play.move(TestSteps.SUBMISSION, window.opens(), window.closes().plus(2, ChronoUnit.DAYS));
        assertThat(editions.get(play.id).changes()).isNotEmpty();
        return people.writer;
    }

    private Actor withdrawnEntry() {
        var play = new Competition(context, 1, 1);
        var people = new Applicants(play);
        TestSessions.of(people.adminAccount, context);
        var id = people.sent("Menunggu");
        settle();
        bean(Curation.class).sendBack(people.admin, id, "Lengkapi.");
        return people.admin;
    }

    /** One entry, judged by two of three. */
    private final class Desk {
        final Competition play = new Competition(context, 1, 1, 3, Competition.reviews(2));
        final ProposalId id = play.entered("Loket Sungai", 80).id();
        final List<Actor> team;

        Desk() {
            play.assigned();
            var judging = bean(Assignments.class).of(play.secretary, SubjectInRound.first(id));
            team = play.evaluators.stream().filter(e -> judging.has(e.id())).toList();
        }

        Actor chair() {
            return play.evaluators.getFirst();
        }

        Actor other() {
            return play.evaluators.stream()
                    .filter(e -> !team.contains(e))
                    .findFirst()
                    .orElseThrow();
        }

        Sheet bothSeal() {
            play.seals(team.getFirst(), id, 80, "Catatan");
            return play.seals(team.getLast(), id, 80, "Catatan");
        }
    }

    /** One finalist. */
    private final class Hall {
        final Competition play = new Competition(context, 1, 1);
        final Applicants applicants = new Applicants(play);
        final ProposalId id = applicants.submitted("Loket Sungai");

        Hall() {
            TestSessions.of(applicants.writerAccount, context);
            play.admitted(id, 80);
            play.confirmed();
            play.panelists.forEach(p -> bean(Pacts.class).sign(p, play.id));
            assertThat(bean(Decisions.class).of(play.secretary, play.id, "FINALISTS"))
                    .isNotEmpty();
        }

        void reopen() {
            var sheets = bean(Sheets.class);
            sheets.reopen(
                    play.panelists.getFirst(),
                    sheets.open(play.panelists.get(1), TestRounds.PANEL, id),
                    "Periksa lagi.");
        }
    }

    private Notice bell(Actor reader, String key) {
        return bean(Notices.class).inbox(TestSessions.actor(account(reader.id()))).notices().stream()
                .filter(n -> n.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reader + " was never told " + key));
    }

    private Account account(AccountId id) {
        return bean(Accounts.class).get(id);
    }
}
