package id.kipp.ui;

import static id.kipp.account.AccountFixture.anAccount;

import com.mongodb.client.MongoDatabase;
import id.kipp.Applicants;
import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.TestSessions;
import id.kipp.audit.Followers;
import id.kipp.audit.Forgetful;
import id.kipp.catalogue.Publishing;
import id.kipp.judging.Schedules;
import id.kipp.judging.Sheets;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.objection.Objections;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Snapshot;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/**
 * A desk of three evaluators, one of whom has sealed a sheet and written on another, and a panel of three, one of whom has
 * done the same; nobody else has. It can be played again from the moment before with other points and other notes: what
 * they gave is all that differs.
 */
final class SealedWorld {

    /** Of which everything is open, so that its log may be taken along. */
    final Competition beside;

    final Competition desk;
    final Competition hall;
    final Applicants writing;
    final ProposalId sealedAtDesk;
    final ProposalId begunAtDesk;
    final ProposalId sealedInHall;
    final ProposalId begunInHall;

    /** Everybody but those who gave the points. */
    final Map<String, Account> others = new LinkedHashMap<>();

    private final ApplicationContext context;
    private final Snapshot before;
    private Snapshot after;

    SealedWorld(ApplicationContext context) {
        this.context = context;
        ((StoppedClock) context.getBean(Clock.class)).go();
        beside = new Competition(context, 1, 1);
        var read = beside.entered("Perahu Baca", 70);
        beside.assigned();
        beside.evaluators.forEach(e -> beside.seals(e, read.id(), 70, "Catatan"));

        desk = new Competition(context, 2, 1, 3, Competition.reviews(3));
        writing = new Applicants(desk);
        sealedAtDesk = writing.submitted("Loket Sungai");
        begunAtDesk = writing.submitted("Antrean Pasar");
        desk.admitted(sealedAtDesk, 0);
        desk.admitted(begunAtDesk, 0);
        desk.assigned();
        desk.seals(desk.evaluators.get(0), sealedAtDesk, 66, "Catatan ketua");

        hall = new Competition(context, 2, 1);
        var presenting = new Applicants(hall);
        sealedInHall = presenting.submitted("Bidan Pulau");
        begunInHall = presenting.submitted("Kartu Petani");
        hall.admitted(sealedInHall, 80);
        hall.admitted(begunInHall, 70);
        hall.announced();
        objected();
        hall.confirm();
        context.getBean(Schedules.class)
                .lay(
                        hall.secretary,
                        hall.id,
                        Competition.GROUP,
                        LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(3),
                        LocalTime.of(9, 0),
                        9);
        context.getBean(Publishing.class).prepare(hall.secretary, sealedInHall);
        hall.heardBy(hall.panelists.get(0), sealedInHall, 66);

        others.put("visitor", null);
        others.put("administrator", anAccount(Role.ADMINISTRATOR).build());
        others.put("secretary", anAccount(Role.SECRETARIAT).id("secretary-1").build());
        others.put("co-manager", anAccount(Role.CO_MANAGER).build());
        others.put("unit at the desk", writing.writerAccount);
        others.put("agency at the desk", writing.adminAccount);
        others.put("unit in the hall", presenting.writerAccount);
        others.put("agency in the hall", presenting.adminAccount);
        others.put("unit elsewhere", anAccount(Role.SERVICE_UNIT).build());
        others.put("agency elsewhere", anAccount(Role.AGENCY).build());
        others.put("chair of the desk", account(desk.evaluators.get(0)));
        others.put("evaluator of the team", account(desk.evaluators.get(1)));
        others.put("evaluator elsewhere", account(hall.evaluators.get(1)));
        others.put("chair of the panel", account(hall.panelists.get(0)));
        others.put("panelist of the bench", account(hall.panelists.get(1)));
        others.put("panelist elsewhere", account(desk.panelists.get(1)));
        others.values().stream().filter(a -> a != null).forEach(a -> TestSessions.of(a, context));
        ((StoppedClock) context.getBean(Clock.class)).stop();
        settle();
        before = Snapshot.of(context.getBean(MongoDatabase.class));
    }

    /** From the moment before: these points and this note, then nothing more. */
    void play(int points, String note) {
        Forgetful.putBack(before, context);
        desk.seals(desk.evaluators.get(2), sealedAtDesk, points, note);
        settle(); // the trail has no order of its own between two sheets
        desk.writes(desk.evaluators.get(2), begunAtDesk, points, note);
        settle();
        context.getBean(Sheets.class)
                .seal(hall.panelists.get(2), hall.hears(hall.panelists.get(2), sealedInHall, points, note));
        settle();
        hall.hears(hall.panelists.get(2), begunInHall, points, note);
        settle();
        after = Snapshot.of(context.getBean(MongoDatabase.class));
    }

    /** Everything so far is chained, and what follows from it is done. */
    private void settle() {
        context.getBean(Followers.class).settle();
    }

    /** As {@link #play} left it. */
    void again() {
        settle();
        Forgetful.putBack(after, context);
    }

    /** The last of the team and of the bench seal as well: nothing is hidden from them any more. */
    void everybodySeals() {
        desk.seals(desk.evaluators.get(1), sealedAtDesk, 70, "Catatan");
        hall.heardBy(hall.panelists.get(1), sealedInHall, 70);
        Forgetful.drain(context);
    }

    List<ProposalId> proposals() {
        return List.of(sealedAtDesk, begunAtDesk, sealedInHall, begunInHall);
    }

    private void objected() {
        var objections = context.getBean(Objections.class);
        var filing = new Filing(Filing.Kind.OBJECTION, "Warga", "warga@kipp.test", "Keberatan atas data ini.", "");
        var raised = objections.raise(
                context.getBean(Actors.class).anonymous(), "127.0.0.1", sealedInHall, filing, Locale.of("id"));
        new CasePlay(hall).decided(raised, Consequence.CONFIRMED, "Data sudah diperiksa.");
    }

    private Account account(Actor actor) {
        return context.getBean(Accounts.class).get(actor.id());
    }
}
