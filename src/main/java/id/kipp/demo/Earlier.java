package id.kipp.demo;

import id.kipp.account.Actors;
import id.kipp.award.Awards;
import id.kipp.kernel.Role;
import org.springframework.stereotype.Component;

/** The real Top Inovasi of 2014 to 2025 that public sources name. */
@Component
class Earlier {

    private final Awards awards;
    private final Everybody people;
    private final Actors actors;

    Earlier(Awards awards, Everybody people, Actors actors) {
        this.awards = awards;
        this.people = people;
        this.actors = actors;
    }

    void fill() {
        var system = actors.system("demo", Role.SECRETARIAT);
        var number = 0;
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
        }
    }
}
