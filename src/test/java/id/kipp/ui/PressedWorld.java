package id.kipp.ui;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.Applicants;
import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.TestSessions;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.Followers;
import id.kipp.catalogue.Publishing;
import id.kipp.decision.Decisions;
import id.kipp.edition.TestSteps;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Schedules;
import id.kipp.judging.StepBacks;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.objection.Objection;
import id.kipp.objection.Objections;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.SecondOpinions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Five editions side by side, each at another stage, and in each of them what can lie open there. */
final class PressedWorld {

    /** Being written and screened; laid out after it; at the desk; before the panel; awarded. */
    final Competition entry;

    final Competition list;
    final Competition desk;
    final Competition hall;
    final Competition done;

    final Map<String, Account> people = new LinkedHashMap<>();
    /** Where they work, of those who do not work everywhere. */
    final Map<String, Competition> homes = new HashMap<>();

    /** Each with the edition it is in. */
    final Map<ProposalId, Competition> proposals = new LinkedHashMap<>();

    final Set<String> cases = new LinkedHashSet<>();
    final PressedNetwork network;

    private final ApplicationContext context;

    PressedWorld(ApplicationContext context) {
        this.context = context;
        entry = new Competition(context, 2, 1);
        list = new Competition(context, 1, 1);
        desk = new Competition(context, 2, 1, 3, Competition.reviews(2));
        hall = new Competition(context, 3, 1);
        done = new Competition(context, 2, 1);
        var role = Role.ADMINISTRATOR;
        people.put("administrator", anAccount(role).id("administrator-9").build());
        people.put("secretary", anAccount(Role.SECRETARIAT).id("secretary-1").build());
        people.put("colleague", anAccount(Role.SECRETARIAT).id("secretary-2").build());
        people.values().forEach(p -> TestSessions.of(p, context));
        written();
        listed();
        atTheDesk();
        beforeThePanel();
        awarded();
        network = new PressedNetwork(context, done.secretary, done.secondSecretary);
        people.putAll(network.people);
        context.getBean(Followers.class).settle();
    }

    List<Competition> editions() {
        return List.of(entry, list, desk, hall, done);
    }

    private void written() {
        var some = applicants(entry, "entering");
        var curation = context.getBean(Curation.class);
        keep(entry, some.started("Rintisan"), some.complete("Lengkap"), some.sent("Menunggu"));
        var back = some.sent("Kembali");
        curation.sendBack(some.admin, back, "Lengkapi.");
        var left = some.sent("Tidak dipilih");
        curation.notChosen(some.admin, left, "Lain kali.");
        var withdrawn = some.submitted("Ditarik");
        curation.withdraw(some.admin, withdrawn, "Salah berkas.");
        var waiting = some.submitted("Diperiksa");
        var asked = some.submitted("Pendapat");
        var passed = some.submitted("Lolos");
        var failed = some.submitted("Gugur");
        keep(entry, back, left, withdrawn, waiting, asked, passed, failed);
        var opinions = context.getBean(SecondOpinions.class);
        opinions.ask(entry.secretary, proposal(asked), entry.secondSecretary.id(), "Capnya terbaca?");
        screen(passed, Screening.Outcome.PASSED, "");
        screen(failed, Screening.Outcome.FAILED, "Berkas kurang.");
    }

    /** All screened, and the list laid out. */
    private void listed() {
        var some = applicants(list, "listed");
        var passed = some.submitted("Terdaftar");
        keep(list, passed);
        context.getBean(Screenings.class)
                .screen(list.secretary, proposal(passed), list.allPassed(), Screening.Outcome.PASSED, "");
        context.getBean(Decisions.class).prepare(list.secretary, list.id, "ADMISSION", Competition.GROUP);
    }

    private void screen(ProposalId id, Screening.Outcome outcome, String reason) {
        context.getBean(Screenings.class).screen(entry.secretary, proposal(id), entry.checks(outcome), outcome, reason);
    }

    /** Closed for writing; one sheet begun, one sealed by one, one by all, and one agreed. */
    private void atTheDesk() {
        var some = applicants(desk, "scored");
        var draft = some.complete("Terlambat");
        var begun = some.submitted("Antrean Pasar");
        var sealed = some.submitted("Loket Sungai");
        var agreed = some.submitted("Bidan Pulau");
        var open = some.submitted("Kartu Nelayan");
        keep(desk, draft, begun, sealed, agreed, open);
        List.of(begun, sealed, agreed, open).forEach(id -> desk.admitted(id, 0));
        desk.close(TestSteps.SUBMISSION);
        desk.assigned();
        desk.writes(team(begun).getFirst(), begun, 60, "Catatan");
        desk.seals(team(sealed).getFirst(), sealed, 66, "Catatan");
        var rooms = context.getBean(Consolidations.class);
        for (var id : List.of(agreed, open)) {
            team(id).forEach(e -> desk.seals(e, id, 70, "Catatan"));
            var room = rooms.open(team(id).get(0), at(id));
            var put = rooms.propose(team(id).get(0), room, 7000, "Sepakat");
            if (id.equals(agreed)) rooms.confirm(team(id).get(1), put);
        }
        judges(desk, "desk");
    }

    private List<Actor> team(ProposalId id) {
        var given = context.getBean(Assignments.class).of(desk.secretary, at(id));
        return desk.evaluators.stream().filter(e -> given.has(e.id())).toList();
    }

    private static SubjectInRound at(ProposalId id) {
        return SubjectInRound.first(id);
    }

    /** Finalists, one of them objected to, hearings laid and one sheet sealed; one of the panel left one entry. */
    private void beforeThePanel() {
        var some = applicants(hall, "heard");
        var ids = List.of(
                some.submitted("Sumur Kampung"), some.submitted("Kapal Baca"), some.submitted("Posyandu Malam"));
        ids.forEach(id -> hall.admitted(id, 80 - ids.indexOf(id)));
        keep(hall, ids.toArray(ProposalId[]::new));
        hall.announced();
        var raised = raise(ids.get(0));
        var admitted = new CasePlay(hall).admitted(raise(ids.get(1)));
        var found = new CasePlay(hall)
                .found(
                        new CasePlay(hall).answered(new CasePlay(hall).admitted(raise(ids.get(2)))),
                        Consequence.CONFIRMED,
                        "Sudah diperiksa.");
        cases.addAll(List.of(raised.id(), admitted.id(), found.id()));
        judges(hall, "hall");
    }

    private Objection raise(ProposalId about) {
        var filing = new Filing(Filing.Kind.OBJECTION, "Warga", "warga@kipp.test", "Keberatan atas data ini.", "");
        return context.getBean(Objections.class)
                .raise(context.getBean(Actors.class).anonymous(), about.value(), about, filing, Locale.of("id"));
    }

    /** One finalist heard by all, one by one of them; the first is ready for the catalogue. */
    private void awarded() {
        var some = applicants(done, "awarded");
        var first = some.submitted("Bank Sampah");
        var second = some.submitted("Sekolah Sungai");
        keep(done, first, second);
        done.admitted(first, 90);
        done.admitted(second, 80);
        done.confirmed();
        context.getBean(Schedules.class)
                .lay(
                        done.secretary,
                        done.id,
                        Competition.GROUP,
                        LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(3),
                        LocalTime.of(9, 0),
                        9);
        context.getBean(Publishing.class).prepare(done.secretary, first);
        done.heard(first, 80);
        done.hears(done.panelists.get(1), second, 60, "Catatan");
        context.getBean(StepBacks.class).fromSubject(done.panelists.get(2), second, "Pernah membimbing.");
        judges(done, "done");
    }

    private Applicants applicants(Competition competition, String name) {
        var some = new Applicants(competition);
        at(competition, "unit " + name, some.writerAccount);
        at(competition, "agency " + name, some.adminAccount);
        TestSessions.of(some.writerAccount, context);
        TestSessions.of(some.adminAccount, context);
        return some;
    }

    private void judges(Competition competition, String where) {
        at(competition, "chair of the " + where, account(competition.evaluators.getFirst()));
        at(competition, "evaluator of the " + where, account(competition.evaluators.getLast()));
        at(competition, "chair of the panel of the " + where, account(competition.panelists.getFirst()));
        at(competition, "panelist of the " + where, account(competition.panelists.getLast()));
    }

    private void at(Competition competition, String name, Account account) {
        people.put(name, account);
        homes.put(name, competition);
    }

    private void keep(Competition of, ProposalId... some) {
        List.of(some).forEach(id -> proposals.put(id, of));
    }

    private Proposal proposal(ProposalId id) {
        return context.getBean(Proposals.class).get(entry.secretary, id);
    }

    private Account account(Actor actor) {
        return context.getBean(Accounts.class).get(actor.id());
    }
}
