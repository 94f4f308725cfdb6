package id.kipp.demo;

import id.kipp.account.Accounts;
import id.kipp.assignment.Pacts;
import id.kipp.hub.CoachingNotes;
import id.kipp.hub.EventKind;
import id.kipp.hub.EventText;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMaturity;
import id.kipp.hub.HubMentor;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubPeople;
import id.kipp.hub.HubRegister;
import id.kipp.judging.Line;
import id.kipp.judging.Sheet;
import id.kipp.kernel.Actor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** How mature two hubs found themselves and were found, a year ago and now; invented, and called so. */
@DemoPart
class DemoMaturity {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final String PROOF = "https://contoh.id/bukti (contoh)";

    private final HubMaturity maturity;
    private final HubRegister hubs;
    private final HubPeople hubPeople;
    private final CoachingNotes notes;
    private final Pacts pacts;
    private final Accounts accounts;
    private final Everybody people;

    DemoMaturity(
            HubMaturity maturity,
            HubRegister hubs,
            HubPeople hubPeople,
            CoachingNotes notes,
            Pacts pacts,
            Accounts accounts,
            Everybody people) {
        this.maturity = maturity;
        this.hubs = hubs;
        this.hubPeople = hubPeople;
        this.notes = notes;
        this.pacts = pacts;
        this.accounts = accounts;
        this.people = people;
    }

    void fill() {
        var shown = DemoClock.SHOWN.get();
        var now = LocalDate.ofInstant(shown, WIB);
        DemoClock.at(shown.atZone(WIB).minusYears(1).toInstant(), () -> lastYear(now.minusYears(1)));
        name();
        var year = begin(now);
        var first = people.hubs().getFirst();
        answer(first, maturity.own(first, year), year, 3, 0);
        var sekda = people.secretaries().getFirst();
        maturity.approve(sekda, maturity.own(sekda, year));
        coach();
    }

    private int begin(LocalDate day) {
        var verifier = people.evaluators().getFirst();
        var edition = maturity.begin(people.secretary(0), day.getYear(), day, List.of(verifier.id()));
        pacts.sign(verifier, edition.id());
        return day.getYear();
    }

    private void lastYear(LocalDate day) {
        var year = begin(day);
        var verifier = people.evaluators().getFirst();
        var step = 2;
        for (var coordinator : people.hubs()) {
            var hub = hubs.own(coordinator).id();
            maturity.approve(coordinator, answer(coordinator, maturity.own(coordinator, year), year, step, 1));
            maturity.verified(verifier, answer(verifier, maturity.copy(verifier, hub, year), year, step, 0));
            maturity.record(people.secretary(0), hub, year);
            step++;
        }
    }

    /** Every other answer a step higher, where asked for. */
    private Sheet answer(Actor who, Sheet seen, int year, int step, int more) {
        var sheet = seen;
        var odd = 0;
        for (var item : maturity.rubric(year).items()) {
            var given = Math.min(4, step + (odd % 2 == 0 ? more : 0));
            if (item.criterion().startsWith("evaluasi_")) given = Math.max(0, given - 1);
            sheet = maturity.answer(who, sheet, new Line(item.criterion(), 25 * given, PROOF));
            odd++;
        }
        return sheet;
    }

    private void name() {
        var hub = hubs.own(people.hubs().getFirst());
        var named = hubPeople.nameSecretary(
                people.secretary(0), hub, address(people.secretaries().getFirst()));
        var day = LocalDate.ofInstant(DemoClock.SHOWN.get(), WIB);
        var letter =
                new HubInstrument(HubPaper.SK_PENDAMPING, "SK 12 (contoh)", day.getYear(), day.minusDays(50), "contoh");
        var mentor = people.mentors().getFirst();
        hubPeople.appoint(
                people.secretary(0),
                named,
                new HubMentor(mentor.name(), "Universitas Diponegoro (contoh)", letter, day.plusYears(1), null),
                address(mentor));
    }

    private String address(Actor one) {
        return accounts.get(one.id()).signInName();
    }

    private void coach() {
        var mentor = people.mentors().getFirst();
        var day = LocalDate.ofInstant(DemoClock.SHOWN.get(), WIB).minusDays(6);
        notes.cases(mentor, 0, 1)
                .forEach(r -> notes.write(
                        mentor,
                        new EventText(
                                EventKind.COACHING,
                                "Pendampingan pertama (contoh)",
                                "Kantor dinas",
                                day,
                                day,
                                r.id().value(),
                                "SOP dibaca bersama; tim menyusun daftar kesenjangan. (contoh)")));
    }
}
