package id.kipp.ui;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.Applicants;
import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.Kept;
import id.kipp.account.Leavings;
import id.kipp.account.TestSessions;
import id.kipp.announcement.Announcement;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.Chained;
import id.kipp.catalogue.CaseEditors;
import id.kipp.catalogue.CaseOwners;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.Earlier;
import id.kipp.catalogue.Publishing;
import id.kipp.catalogue.ReaderHints;
import id.kipp.catalogue.Tale;
import id.kipp.decision.Decisions;
import id.kipp.edition.Alarm;
import id.kipp.edition.Editions;
import id.kipp.edition.Heading;
import id.kipp.edition.Step;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Window;
import id.kipp.help.Broadcasts;
import id.kipp.help.Whom;
import id.kipp.hub.EventKind;
import id.kipp.hub.EventText;
import id.kipp.hub.Exchanges;
import id.kipp.hub.Hub;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.judging.Consolidations;
import id.kipp.judging.RaisedAlarm;
import id.kipp.judging.Schedules;
import id.kipp.judging.Sheets;
import id.kipp.judging.StepBacks;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.Text;
import id.kipp.library.Library;
import id.kipp.library.LibraryKind;
import id.kipp.library.LibraryText;
import id.kipp.mail.Site;
import id.kipp.notice.Links;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import id.kipp.objection.Cases;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.objection.Objections;
import id.kipp.proposal.Beginning;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Moves;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.SecondOpinions;
import id.kipp.proposal.Stage;
import id.kipp.replication.Adopting;
import id.kipp.replication.CarryingOut;
import id.kipp.replication.Guarding;
import id.kipp.replication.Needs;
import id.kipp.replication.Owning;
import id.kipp.replication.Renewals;
import id.kipp.replication.ReplicationWorld;
import id.kipp.replication.SharedProblems;
import id.kipp.replication.WorkOnIt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * An edition from the first draft to the awards. Whatever anybody is told on the way, by bell or by mail, leads to a page
 * that this person can open: when it is told, and when all is over.
 */
@TestPropertySource(properties = "kipp.test.store=links") // its clock rings for every edition there is
class LinksTest extends DeskTest {

    final Set<String> told = new TreeSet<>();
    final Set<String> seen = new HashSet<>();
    final Set<String> mine = new HashSet<>();
    final List<Account> people = new ArrayList<>();
    Competition play;
    Actor leaving;
    Applicants applicants;
    Actor secretary;

    @BeforeEach
    void everybody() {
        play = new Competition(context, 2, 1, 3, Competition.reviews(2));
        applicants = new Applicants(play);
        secretary = person(anAccount(Role.SECRETARIAT).id("secretary-1").build());
        person(applicants.writerAccount);
        person(applicants.adminAccount);
        play.evaluators.forEach(e -> people.add(bean(Accounts.class).get(e.id())));
        play.panelists.forEach(p -> people.add(bean(Accounts.class).get(p.id())));
        settle();
        people.forEach(p -> inbox(p).forEach(n -> seen.add(n.id()))); // of other tests
    }

    @Test
    void whatever_anybody_is_told_leads_to_a_page_that_opens() {
        everythingBeforeTheDesk();
        var entered = theDesk();
        aHubInvites();
        RaisedAlarm.raise(context, play.id, entered.get(0));
        everybodyOpensEverything("with an alarm about the public's ratings");
        thePanel(entered);
        theCatalogue(entered.get(0));
        whatCasesEnd(entered);
        takenOver();
        takenOverAndSilent();
        everybodyOpensEverything("at the end");
        bean(StepBacks.class).fromEdition(play.panelists.get(2), play.id, "Berhalangan.");
        everybodyOpensEverything("when somebody had left the edition");
        assertThat(told).containsAll(sentences());
    }

    /** By a unit, by several together, with an owner who is willing and one who is not. */
    private void takenOver() {
        var world = new ReplicationWorld(context);
        world.accounts().forEach(this::person);
        var member = world.agency("Kabupaten Anggota", Province.BALI);
        person(world.adminAccount(member));
        var adopting = bean(Adopting.class);
        adopting.begin(world.writer, world.wish(world.original));
        everybodyOpensEverything("with a draft of a unit");
        var together = world.forUnit(null, "Dinas", ReplicationWorld.interest("Bersama."), List.of(member.id()));
        var sent = adopting.send(world.adoptersAdmin, adopting.begin(world.adoptersAdmin, together));
        everybodyOpensEverything("with a letter of interest");
        var accepted = bean(Owning.class).accept(world.ownersAdmin, sent, "Silakan.");
        everybodyOpensEverything("with an owner who is willing");
        adopting.drop(world.adoptersAdmin, accepted, "Anggaran.");
        everybodyOpensEverything("with an interest dropped");
        var hub = designated(Province.KEPULAUAN_BANGKA_BELITUNG.code()).head().agency();
        person(anAccount(Role.HUB).id("hub-people").agency(hub).build());
        var alone = world.forUnit(null, "Balai", ReplicationWorld.copied("Sendiri.", "HUB"), List.of());
        bean(Owning.class)
                .decline(
                        world.ownersAdmin,
                        adopting.send(world.adoptersAdmin, adopting.begin(world.adoptersAdmin, alone)),
                        "Belum siap.");
        everybodyOpensEverything("with an owner who is not");
        shared(anAccount(Role.HUB).id("hub-people").agency(hub).actor(), world);
    }

    /** A problem of two institutions of a region, gathered by its hub. */
    private void shared(Actor hub, ReplicationWorld world) {
        var here = Province.KEPULAUAN_BANGKA_BELITUNG;
        var second = world.agency("Kabupaten Tetangga", here);
        person(world.adminAccount(second));
        var needs = bean(Needs.class);
        var both = List.of(
                needs.write(world.adoptersAdmin, "Penyuluh kedelai jarang datang.")
                        .id(),
                needs.write(world.admin(second), "Penyuluh kedelai tidak datang.")
                        .id());
        var problems = bean(SharedProblems.class);
        var one = problems.open(hub, here, "Penyuluhan", both).id();
        problems.join(world.admin(second), one);
        problems.suggest(world.adoptersAdmin, one, "Jadwal bersama.", Beginning.Way.NEW, "Belum ada.", null);
        problems.appoint(hub, one, "Universitas", true);
        everybodyOpensEverything("with a shared problem");
        problems.close(hub, one, "Jadwal berjalan.");
        everybodyOpensEverything("with a shared problem that is over");
    }

    /** The clock reminds, tells of what is late, of what is silent, and of what is silent for long. */
    private void takenOverAndSilent() {
        var world = new ReplicationWorld(context);
        world.accounts().forEach(this::person);
        world.accepted();
        world.clock(25);
        everybodyOpensEverything("with a step that is due soon");
        world.clock(35);
        everybodyOpensEverything("with a step that is late");
        var working = new ReplicationWorld(context);
        working.accounts().forEach(this::person);
        findingsMended(working);
        working.clock(95);
        everybodyOpensEverything("with work that is silent");
        working.clock(190);
        everybodyOpensEverything("with work that is silent for long");
        bean(Renewals.class).ask(working.adoptersAdmin, "Bupati", LocalDate.now(ZoneId.of("Asia/Jakarta")));
        everybodyOpensEverything("with a new head");
        saidToBeStopped();
    }

    private void findingsMended(ReplicationWorld working) {
        var visited = bean(Guarding.class).visit(secretary, working.begun(), working.visit(WorkOnIt.Verdict.ON_TRACK));
        bean(CarryingOut.class).mend(working.writer, visited, 0, "Sudah diperbaiki.", "");
        everybodyOpensEverything("with findings answered");
    }

    private void saidToBeStopped() {
        var world = new ReplicationWorld(context);
        world.accounts().forEach(this::person);
        var one = world.certified(anAccount(Role.SECRETARIAT).id("hand-2").actor());
        world.saidToBeStopped(one);
        everybodyOpensEverything("with a replica said to be stopped");
    }

    private void everythingBeforeTheDesk() {
        applicants.sent("Menunggu");
        var curation = bean(Curation.class);
        curation.sendBack(applicants.admin, applicants.sent("Kembali"), "Lengkapi.");
        curation.notChosen(applicants.admin, applicants.sent("Tidak dipilih"), "Lain kali.");
        curation.withdraw(applicants.admin, applicants.submitted("Ditarik"), "Salah berkas.");
        applicants.complete("Draf");
        aboutToClose(TestSteps.SUBMISSION);
        shorteningAsked();
        saidToUnits();
        everybodyOpensEverything("after curation");
        rulesRevised();
        aColleagueIsAsked();
        listed();
        screen("Gugur", Screening.Outcome.FAILED);
        screen("Perbaiki", Screening.Outcome.RETURNED);
        everybodyOpensEverything("after screening");
    }

    private void shorteningAsked() {
        var editions = bean(Editions.class);
        var seen = editions.get(play.id);
        var window = seen.window(TestSteps.SUBMISSION);
        var sooner =
                new Window(TestSteps.SUBMISSION, window.opens(), window.closes().minus(1, ChronoUnit.HOURS));
        var asked = editions.ask(play.secondSecretary, seen, sooner, "Menyesuaikan jadwal.", "B/0");
        everybodyOpensEverything("with a shorter step asked for");
        editions.withdraw(play.secondSecretary, asked, TestSteps.SUBMISSION);
    }

    private void rulesRevised() {
        var seen = play.edition();
        var name = new Text("Kompetisi", "Competition");
        var called = seen.constitution().with(new Heading(seen.constitution().year(), name, name, List.of()));
        bean(Editions.class).revise(play.secretary, seen, called, "Salah ketik.");
        everybodyOpensEverything("with rules put better");
    }

    private void saidToUnits() {
        var units = new Whom(Whom.Kind.UNITS, play.id, Whom.Part.UNSENT, null, null, null);
        var asked = bean(Broadcasts.class).ask(play.secretary, units, "Perihal", "Isi pesan");
        bean(Broadcasts.class).release(play.secondSecretary, asked);
    }

    private Hub designated(String province) {
        var register = bean(HubRegister.class);
        var decree = new HubInstrument(HubPaper.KEPUTUSAN_MENTERI, "KepmenPANRB 305/2024", 2024, null, "kipp.test");
        var asked = register.ask(
                play.secretary,
                register.enter(play.secretary, province),
                HubMove.RECORD_DESIGNATION,
                new HubRecord(decree, "", List.of()));
        return register.agree(play.secondSecretary, asked);
    }

    /** At what a member's owner writes. */
    private void aHubLooksFirst() {
        var hub = bean(HubRegister.class).get(play.secretary, "71").head().agency();
        var looks = person(anAccount(Role.HUB).id("hub-looks").agency(hub).build());
        var day = LocalDate.of(2026, 3, 4);
        bean(Library.class).write(looks, new LibraryText(LibraryKind.NEWS, "Kabar", "Ringkas.", "Isi.", "", day));
        var member = anAccount(Role.AGENCY).id("hub-member").actor();
        var owner = new Earlier.Owner(member.agency().orElseThrow(), "Kota Anggota", "KOTA", "Sulawesi Utara");
        var earlier = new Earlier(2019, "TOP_45", "UMUM", "Loket Lama", owner, "", "Ringkasnya.", "");
        var entry = bean(Publishing.class)
                .bringIn(play.secretary, List.of(earlier))
                .getFirst()
                .id();
        var none = CaseText.NOTHING;
        var tale = new Tale("Antrean panjang.", "", "", "", "");
        bean(CaseOwners.class)
                .propose(
                        member,
                        entry,
                        0,
                        new CaseText(
                                tale,
                                none.figures(),
                                none.effort(),
                                none.reuse(),
                                none.media(),
                                none.help(),
                                none.themes()));
        everybodyOpensEverything("with an update that a hub looks at first and a page of the hub that waits");
    }

    private void aHubInvites() {
        designated("71"); // among whose members is the institution of the fixture
        person(anAccount(Role.AGENCY).id("hub-member").build());
        var day = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        bean(HubEvents.class)
                .plan(play.secretary, "71", new EventText(EventKind.FORUM, "FRIPP", "Aula", day, day, "", ""));
        everybodyOpensEverything("when a hub invites");
        aHubLooksFirst();
        var world = new ReplicationWorld(context);
        for (var agency : List.of(world.owner, world.adopter))
            person(anAccount(Role.AGENCY)
                    .id("admin-" + agency.id().value())
                    .agency(agency.id())
                    .build());
        settle();
        var exchanges = bean(Exchanges.class);
        var question = exchanges.ask(world.adoptersAdmin, world.original, "Berapa biayanya?");
        exchanges.answer(world.ownersAdmin, question, "Dua ratus juta.");
        everybodyOpensEverything("when an owner is asked");
    }

    private void aColleagueIsAsked() {
        var colleague = person(anAccount(Role.SECRETARIAT).id("secretary-2").build());
        var entry = bean(Proposals.class).get(secretary, applicants.submitted("Pendapat"));
        var asked = bean(SecondOpinions.class).ask(secretary, entry, colleague.id(), "Capnya terbaca?");
        bean(Leavings.class).begin(applicants.writer, "Penerus", "penerus@kipp.test"); // told to the agency
        bean(Leavings.class).begin(applicants.admin, "Penerus", "penerus@kipp.test"); // told to the secretariat
        everybodyOpensEverything("when a colleague is asked and two officers leave");
        bean(SecondOpinions.class).give(colleague, asked, play.allPassed(), Screening.Outcome.PASSED, "");
        everybodyOpensEverything("when a colleague has answered");
    }

    /** All that is submitted so far is screened, laid out and decided. */
    private void listed() {
        applicants.submitted("Disusun");
        for (var p : bean(Proposals.class).entries(secretary, play.id, ProposalFilter.at(Stage.SUBMITTED)))
            bean(Screenings.class)
                    .screen(
                            secretary,
                            bean(Proposals.class).get(secretary, p.id()),
                            play.allPassed(),
                            Screening.Outcome.PASSED,
                            "");
        var laid = bean(Decisions.class).prepare(secretary, play.id, "ADMISSION", Competition.GROUP);
        everybodyOpensEverything("with a list after screening");
        bean(Decisions.class)
                .consent(play.secondSecretary, bean(Decisions.class).consent(secretary, laid));
        everybodyOpensEverything("with a list decided");
    }

    private void screen(String title, Screening.Outcome outcome) {
        var id = applicants.submitted(title);
        var checks = play.edition().constitution().screening().items().stream()
                .map(i -> new Screening.Check(i.key(), Screening.Verdict.FAIL, "Kurang."))
                .toList();
        play.screened(id, checks, outcome, "Berkas kurang.");
    }

    /** Three entries: two that will be nominated, and one that will not. */
    private List<ProposalId> theDesk() {
        var ids = List.of(
                applicants.submitted("Loket Sungai"),
                applicants.submitted("Bidan Pulau"),
                applicants.submitted("Antrean Pasar"));
        ids.forEach(id -> play.admitted(id, 0));
        play.assigned();
        everybodyOpensEverything("after the plan");
        replaced(ids);
        aboutToClose(TestSteps.EVALUATION);
        everybodyOpensEverything("after a replacement");
        ids.forEach(id -> scored(id, 90 - 10 * ids.indexOf(id)));
        everybodyOpensEverything("after the desk");
        var nominations = bean(Decisions.class);
        var list = nominations.prepare(secretary, play.id, "NOMINATION", Competition.GROUP);
        everybodyOpensEverything("with a list of nominees");
        nominations.consent(whoStays(), nominations.consent(play.evaluators.get(0), list));
        everybodyOpensEverything("after the nomination");
        return ids;
    }

    private Actor whoStays() {
        return play.evaluators.stream()
                .skip(1)
                .filter(e -> !e.id().equals(leaving.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever steps back from one entry is in conflict with all of its institution. */
    private void replaced(List<ProposalId> ids) {
        var assignments = bean(Assignments.class);
        leaving = team(ids.getLast()).stream()
                .filter(e -> !e.id().equals(play.evaluators.getFirst().id())) // the chair stays
                .findFirst()
                .orElseThrow();
        assignments.recuse(leaving, SubjectInRound.first(ids.getLast()), "Saudara kandung.");
        ids.stream()
                .filter(id ->
                        assignments.of(secretary, SubjectInRound.first(id)).has(leaving.id())
                                || id.equals(ids.getLast()))
                .forEach(id -> assignments.replace(
                        secretary,
                        SubjectInRound.first(id),
                        leaving.id(),
                        another(id, leaving).id(),
                        "Pengganti."));
    }

    private Actor another(ProposalId id, Actor leaving) {
        return play.evaluators.stream()
                .filter(e -> !bean(Assignments.class)
                                .of(secretary, SubjectInRound.first(id))
                                .has(e.id())
                        && !e.id().equals(leaving.id()))
                .findFirst()
                .orElseThrow();
    }

    private void scored(ProposalId id, int points) {
        var team = team(id);
        play.seals(team.get(0), id, points, "Catatan");
        // nothing is told in between: the room that all-sealed leads to is closed again by the reopening
        Chained.withoutRelay(context, () -> {
            var sheet = play.seals(team.get(1), id, points, "Catatan");
            bean(Sheets.class).reopen(play.evaluators.getFirst(), sheet, "Periksa lagi.");
        });
        everybodyOpensEverything("after a sheet was reopened");
        bean(Sheets.class).seal(team.get(1), bean(Sheets.class).open(team.get(1), TestRounds.DESK, id));
        everybodyOpensEverything("when all have sealed");
        var consolidations = bean(Consolidations.class);
        var put = consolidations.propose(
                team.get(0), consolidations.open(team.get(0), SubjectInRound.first(id)), points * 100, "Sepakat");
        everybodyOpensEverything("with a score proposed");
        consolidations.confirm(team.get(1), put);
    }

    private void thePanel(List<ProposalId> ids) {
        play.panelists.forEach(p -> bean(Pacts.class).sign(p, play.id));
        var finalists = bean(Decisions.class);
        var board = finalists.prepare(secretary, play.id, "FINALISTS", Competition.GROUP);
        everybodyOpensEverything("with a board of finalists");
        steppedBack(ids.get(1));
        finalists.consent(play.panelists.get(0), finalists.consent(play.panelists.get(1), board));
        everybodyOpensEverything("with finalists decided");
        letter("FINALISTS", "B/1");
        objected(ids.get(1), false);
        everybodyOpensEverything("after an objection");
        play.confirm();
        everybodyOpensEverything("with finalists confirmed");
        aboutToClose(TestSteps.PANEL);
        everybodyOpensEverything("with a step closed and another about to");
        heard(ids);
        var plenaries = bean(Decisions.class);
        var awards = plenaries.prepare(secretary, play.id, "AWARDS", Competition.GROUP);
        everybodyOpensEverything("with a plenary board");
        plenaries.consent(play.panelists.get(0), plenaries.consent(play.panelists.get(1), awards));
        everybodyOpensEverything("with awards decided");
        letter("AWARDS", "B/2");
    }

    /** From an entry and from its institution, and taken back again; at last from the whole edition. */
    private void steppedBack(ProposalId id) {
        var stepBacks = bean(StepBacks.class);
        var third = play.panelists.get(2);
        var subject = stepBacks.fromSubject(third, id, "Pernah membimbing.");
        everybodyOpensEverything("when somebody stepped back from an entry");
        stepBacks.takeBack(secretary, subject, "Keliru.");
        everybodyOpensEverything("when that was taken back");
        var agency = bean(Proposals.class).get(secretary, id).agency();
        var institution = stepBacks.fromInstitution(third, play.id, agency, "Pernah bekerja di sana.");
        everybodyOpensEverything("when somebody stepped back from an institution");
        stepBacks.takeBack(secretary, institution, "Keliru.");
    }

    private void aboutToClose(Step step) {
        play.move(step, Instant.now().minus(1, ChronoUnit.DAYS), Instant.now().plus(6, ChronoUnit.DAYS));
        Alarm.ring(context);
    }

    private void letter(String matter, String number) {
        var announcements = bean(Announcements.class);
        var later = Instant.now().plus(1, ChronoUnit.DAYS);
        var waiting = announcements.release(secretary, letter(matter, 0, number, later));
        everybodyOpensEverything("with a letter under embargo");
        var back = announcements.takeBack(secretary, waiting, "Belum siap.");
        everybodyOpensEverything("with a letter taken back");
        var draft = letter(matter, back.version(), number, null);
        everybodyOpensEverything("with a letter prepared");
        announcements.release(secretary, draft);
        everybodyOpensEverything("after a letter");
    }

    private Announcement letter(String matter, long seen, String number, @Nullable Instant publicFrom) {
        var day = LocalDate.of(2026, 6, 15);
        var draft = new LetterDraft(number + play.id.value(), day, "Daftar", "Isi.", publicFrom);
        return bean(Announcements.class).prepare(play.secondSecretary, play.id, Competition.GROUP, matter, seen, draft);
    }

    /** The owner of what is published keeps it, editors answer, and a reader would have something mended. */
    private void theCatalogue(ProposalId winner) {
        var publishing = bean(Publishing.class);
        var entry = publishing.publish(secretary, publishing.prepare(secretary, winner));
        settle();
        var owners = bean(CaseOwners.class);
        var editors = bean(CaseEditors.class);
        var text = CaseText.NOTHING;
        for (var problem : List.of("Sungai lebar.", "Sungai lebar dan dalam.")) {
            var seen = owners.get(applicants.admin, entry.id());
            var tale = new Tale(problem, "", "", "", "");
            text = new CaseText(
                    tale, text.figures(), text.effort(), text.reuse(), text.media(), text.help(), text.themes());
            owners.propose(applicants.admin, entry.id(), seen.version(), text);
            everybodyOpensEverything("with an update of a page");
            var version = editors.get(secretary, entry.id()).version();
            if (problem.endsWith("dalam.")) editors.approve(secretary, entry.id(), version);
            else editors.giveBack(secretary, entry.id(), version, "Sebutkan lebarnya.");
            everybodyOpensEverything("with an update of a page answered");
        }
        var hints = bean(ReaderHints.class);
        hints.send(bean(Actors.class).anonymous(), "links", entry.id(), "Salah ketik.", new byte[32]);
        hints.fresh(secretary).forEach(h -> hints.pass(secretary, h.id()));
        everybodyOpensEverything("with a reader's suggestion");
    }

    /** Letters disqualify, and revoke. */
    private void whatCasesEnd(List<ProposalId> ids) {
        var letter = "announcement:" + play.id.value() + "/" + Competition.GROUP + "/AWARDS";
        var line = Chained.last(context, letter, "announcement.prepared"); // a line that has moved nobody yet
        var on = Set.of(Stage.FINALIST, Stage.AWARDED);
        var said = new Moves.Said("B/99", "Terbukti.");
        var moves = bean(Moves.class);
        moves.announceEnd(secretary, line, ids.get(0), on, Closing.Outcome.REVOKED, said);
        moves.announceEnd(secretary, line, ids.get(1), on, Closing.Outcome.DISQUALIFIED, said);
        everybodyOpensEverything("when cases had ended");
    }

    /** One is taken back by who wrote it. */
    private void objected(ProposalId id, boolean upheld) {
        var filing = new Filing(Filing.Kind.OBJECTION, "Warga", "warga@kipp.test", "Keberatan atas data ini.", "");
        var raised = bean(Objections.class)
                .raise(bean(Actors.class).anonymous(), play.id.value() + upheld, id, filing, Locale.of("id"));
        everybodyOpensEverything("with an objection raised");
        var gone = bean(Objections.class)
                .raise(bean(Actors.class).anonymous(), play.id.value() + "gone", id, filing, Locale.of("id"));
        bean(Objections.class)
                .withdraw(
                        bean(Actors.class).anonymous(),
                        play.id.value(),
                        gone.id(),
                        gone.filed().code());
        var people = new CasePlay(play);
        var answered = people.answered(people.admitted(raised));
        everybodyOpensEverything("with an objection answered");
        var found =
                people.found(answered, upheld ? Consequence.DISQUALIFIED : Consequence.CONFIRMED, "Sudah diperiksa.");
        everybodyOpensEverything("with a finding on an objection");
        var cases = bean(Cases.class);
        cases.consent(play.panelists.getFirst(), cases.consent(play.secondSecretary, found));
    }

    private void heard(List<ProposalId> ids) {
        bean(Schedules.class)
                .lay(
                        secretary,
                        play.id,
                        Competition.GROUP,
                        LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(3),
                        LocalTime.of(9, 0),
                        9);
        everybodyOpensEverything("with a schedule");
        bean(Sheets.class).recuse(play.panelists.get(2), TestRounds.PANEL, ids.get(1), "Pernah membimbing.");
        play.heardBy(play.panelists.get(0), ids.get(0), 80);
        play.heardBy(play.panelists.get(1), ids.get(0), 80);
        everybodyOpensEverything("when a bench has sealed");
        var sheet = bean(Sheets.class).open(play.panelists.get(1), TestRounds.PANEL, ids.get(0));
        bean(Sheets.class).reopen(play.panelists.get(0), sheet, "Periksa lagi.");
        everybodyOpensEverything("after a panel sheet was reopened");
        bean(Sheets.class)
                .seal(
                        play.panelists.get(1),
                        bean(Sheets.class).open(play.panelists.get(1), TestRounds.PANEL, ids.get(0)));
        play.heardBy(play.panelists.get(0), ids.get(1), 70);
        play.heardBy(play.panelists.get(1), ids.get(1), 70);
    }

    private void everybodyOpensEverything(String when) {
        settle();
        for (var person : people) {
            var fresh = inbox(person).stream()
                    .filter(n -> when.equals("at the end") ? mine.contains(n.id()) : seen.add(n.id()))
                    .toList();
            if (fresh.isEmpty()) continue;
            signIn(person);
            fresh.forEach(n -> opens(person, n, when));
        }
    }

    private void opens(Account person, Notice notice, String when) {
        told.add(notice.sentence());
        var address = bean(Links.class).to(notice.subject(), person.roles());
        var as = "%s, told %s, at %s %s".formatted(person.name(), notice.key(), address, when);
        assertThat(address).as(as).isNotEqualTo("meja");
        assertThat(visit(address)).as(as).isEqualTo("opens");
        if (mine.add(notice.id())) // its letter is the latest only now
        assertThat(bodies(person))
                    .as(as)
                    .anyMatch(b -> b.contains(bean(Site.class).link(address)));
    }

    private List<Notice> inbox(Account person) {
        return bean(Notices.class).inbox(TestSessions.actor(person)).notices();
    }

    private List<String> bodies(Account person) {
        return Kept.to(person.profile().email(), context).stream()
                .map(m -> String.valueOf(m.body()))
                .toList();
    }

    private static String visit(String address) {
        var parts = address.split("\\?edisi=");
        try {
            UI.getCurrent()
                    .navigate(
                            parts[0],
                            parts.length == 1 ? QueryParameters.empty() : QueryParameters.of("edisi", parts[1]));
        } catch (MockAccessDeniedException denied) {
            return "denied";
        } catch (RuntimeException e) {
            return String.valueOf(e);
        }
        var view = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass()
                .getSimpleName();
        return Set.of("RefusedView", "NotFoundView", "DeniedView", "BrokenView").contains(view) ? view : "opens";
    }

    /** Every sentence there is, without those that a test or the calendar says. */
    private static Set<String> sentences() {
        return Sentences.in(Locale.of("id")).bundle().keySet().stream()
                .filter(k -> k.startsWith("notice.") && !k.endsWith(".letter") && !k.startsWith("notice.test."))
                .filter(k -> !k.matches(
                        "notice\\.(nomination|finalists|plenary|admission)\\.(prepared|decided)")) // said before
                .filter(k -> !k.equals("notice.objection.upheld"))
                .filter(k -> !k.equals("notice.screening.opinion-lapsed")) // leads where opinion-given does
                .filter(k -> !k.equals("notice.announcement.lapsed")) // leads where taken-back does
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Actor> team(ProposalId id) {
        var judging = bean(Assignments.class).of(secretary, SubjectInRound.first(id));
        return play.evaluators.stream().filter(e -> judging.has(e.id())).toList();
    }

    private Actor person(Account account) {
        TestSessions.of(account, context);
        people.add(account);
        return TestSessions.actor(account);
    }
}
