package id.kipp.demo;

import id.kipp.account.Actors;
import id.kipp.award.Award;
import id.kipp.award.Awards;
import id.kipp.catalogue.Publishing;
import id.kipp.kernel.Role;
import java.util.ArrayList;
import java.util.List;

/** The real Top Inovasi of 2014 to 2025 that public sources name. */
@DemoPart
class EarlierEditions {

    private final Awards awards;
    private final Publishing publishing;
    private final Everybody people;
    private final DemoCases cases;
    private final Actors actors;

    EarlierEditions(Awards awards, Publishing publishing, Everybody people, DemoCases cases, Actors actors) {
        this.awards = awards;
        this.publishing = publishing;
        this.people = people;
        this.cases = cases;
        this.actors = actors;
    }

    void fill() {
        var system = actors.system("demo", Role.SECRETARIAT);
        var winners = new ArrayList<Award>();
        var entries = new ArrayList<id.kipp.catalogue.Earlier>();
        for (var row : DemoTables.of("top-inovasi.csv")) {
            var agency = row.get("agency");
            winners.add(new Award(
                    "earlier-%04d".formatted(winners.size() + 1),
                    1,
                    new Award.Named(people.agencyIfKnown(agency), agency, row.get("title")),
                    Integer.parseInt(row.get("year")),
                    row.get("group"),
                    row.get("award"),
                    "",
                    false,
                    List.of()));
            entries.add(new id.kipp.catalogue.Earlier(
                    Integer.parseInt(row.get("year")),
                    row.get("award"),
                    row.get("group"),
                    row.get("title"),
                    new id.kipp.catalogue.Earlier.Owner(
                            people.agencyIfKnown(agency), agency, row.get("agency_type"), row.get("province")),
                    row.get("category"),
                    row.get("summary"),
                    row.get("source").split(";")[0].strip()));
        }
        awards.bringIn(system, winners);
        cases.fill(publishing.bringIn(system, entries));
    }
}
