package id.kipp.demo;

import id.kipp.account.Actors;
import id.kipp.award.Awards;
import id.kipp.catalogue.Publishing;
import id.kipp.kernel.Role;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** The real Top Inovasi of 2014 to 2025 that public sources name. */
@Component
class Earlier {

    private final Awards awards;
    private final Publishing publishing;
    private final Everybody people;
    private final Actors actors;

    Earlier(Awards awards, Publishing publishing, Everybody people, Actors actors) {
        this.awards = awards;
        this.publishing = publishing;
        this.people = people;
        this.actors = actors;
    }

    void fill() {
        var system = actors.system("demo", Role.SECRETARIAT);
        var number = 0;
        var entries = new ArrayList<id.kipp.catalogue.Earlier>();
        for (var row : Rows.of("top-inovasi.csv")) {
            var agency = row.get("agency");
            awards.record(
                    system,
                    "earlier-%04d".formatted(++number),
                    people.agencyIfKnown(agency),
                    agency,
                    row.get("title"),
                    Integer.parseInt(row.get("year")),
                    row.get("group"),
                    row.get("award"),
                    "");
            entries.add(new id.kipp.catalogue.Earlier(
                    Integer.parseInt(row.get("year")),
                    row.get("award"),
                    row.get("group"),
                    row.get("title"),
                    people.agencyIfKnown(agency),
                    agency,
                    row.get("agency_type"),
                    row.get("province"),
                    row.get("category"),
                    row.get("summary"),
                    row.get("source").split(";")[0].strip()));
        }
        publishing.bringIn(system, entries);
    }
}
