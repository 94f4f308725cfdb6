package id.kipp.demo;

import id.kipp.hub.EventKind;
import id.kipp.hub.EventText;
import id.kipp.hub.HubAction;
import id.kipp.hub.HubAttendee;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubPlans;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubSetup;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.institution.Match;
import id.kipp.institution.NameGiven;
import id.kipp.kernel.Actor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The hubs that public sources name, with those sources; nobody is entered by guess. */
@DemoPart
class DemoHubs {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final HubRegister hubs;
    private final HubPlans plans;
    private final HubEvents events;
    private final Institutions institutions;
    private final Everybody people;
    private final DemoMaturity maturity;

    DemoHubs(
            HubRegister hubs,
            HubPlans plans,
            HubEvents events,
            Institutions institutions,
            Everybody people,
            DemoMaturity maturity) {
        this.hubs = hubs;
        this.plans = plans;
        this.events = events;
        this.institutions = institutions;
        this.people = people;
        this.maturity = maturity;
    }

    void fill() {
        var who = institutions.whoIsWho();
        for (var row : DemoTables.of("hubs.csv")) {
            var named = new NameGiven("", row.get("institution"), "", "");
            if (!(who.match(named) instanceof Match.Known known))
                throw new IllegalStateException("demo names an unknown institution: " + row.get("institution"));
            record(known.institution(), row.get("decree"), Integer.parseInt(row.get("year")), row.get("source"));
        }
    }

    /** As one of the secretariat would take it over from the sources, and another look at it. */
    private void record(Institution owner, String decree, int year, String source) {
        var named = decree.startsWith("KepmenPANRB");
        var kind = named ? HubPaper.KEPUTUSAN_MENTERI : HubPaper.NASKAH_KOMITMEN;
        var move = named ? HubMove.RECORD_DESIGNATION : HubMove.RECORD_COMMITMENT;
        var paper = new HubInstrument(kind, decree, year, null, source);
        var entered = hubs.enter(people.secretary(0), owner.id());
        var asked = hubs.ask(people.secretary(0), entered, move, new HubRecord(paper, "", List.of()));
        hubs.agree(people.secretary(1), asked);
    }

    /** What two of them do; invented, and called so. */
    void work() {
        for (var coordinator : people.hubs()) {
            var hub = hubs.own(coordinator);
            hubs.describe(
                    people.secretary(0),
                    hub,
                    List.of("Biro Organisasi"),
                    HubSetup.USUAL,
                    hub.setup().members(),
                    "");
            var year = LocalDate.ofInstant(DemoClock.SHOWN.get(), WIB).getYear();
            plans.plan(coordinator, plans.of(coordinator, hub.id(), year), plans.usual(coordinator, year));
            meet(coordinator, hub.id());
        }
        maturity.fill();
    }

    private void meet(Actor coordinator, String hub) {
        var day = LocalDate.ofInstant(DemoClock.SHOWN.get(), WIB);
        var forum = new EventText(
                EventKind.FORUM,
                "Forum Replikasi Inovasi Pelayanan Publik (contoh)",
                "Aula Sekretariat Daerah",
                day.minusDays(40),
                day.minusDays(40),
                "",
                "Pemilik menjelaskan cara kerja, syarat, dan hasil; calon penerap menyusun draf rencana aksi. (contoh)");
        var held = events.plan(coordinator, hub, forum);
        var attended = events.attend(
                coordinator,
                held,
                List.of(
                        new HubAttendee("Bappeda kabupaten (contoh)", "Kepala bidang", 3),
                        new HubAttendee("Dinas Kesehatan kota (contoh)", "Kepala dinas", 2)));
        var first = events.agree(
                coordinator,
                attended,
                new HubAction(
                        "Kirim SOP kepada calon penerap (contoh)", "Pemilik, kepala dinas", day.minusDays(10), null));
        events.agree(
                coordinator,
                first,
                new HubAction("Susun rencana aksi (contoh)", "Bappeda kabupaten, kepala", day.plusDays(20), null));
        events.plan(
                coordinator,
                hub,
                new EventText(
                        EventKind.STUDY_VISIT,
                        "Kunjungan belajar ke lokasi inovasi (contoh)",
                        "Kantor dinas pemilik",
                        day.plusDays(60),
                        day.plusDays(61),
                        "",
                        ""));
    }
}
