package id.kipp.demo;

import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.institution.Match;
import id.kipp.institution.NameGiven;
import java.util.List;

/** The hubs that public sources name, with those sources; nobody is entered by guess. */
@DemoPart
class DemoHubs {

    private final HubRegister hubs;
    private final Institutions institutions;
    private final Everybody people;

    DemoHubs(HubRegister hubs, Institutions institutions, Everybody people) {
        this.hubs = hubs;
        this.institutions = institutions;
        this.people = people;
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
}
