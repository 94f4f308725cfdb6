package id.kipp.source;

import id.kipp.catalogue.Entry;
import id.kipp.institution.Match;
import id.kipp.institution.NameGiven;
import id.kipp.institution.WhoIsWho;
import java.util.List;
import java.util.Optional;

/** A winner of the competition, as registers' records are held against it. */
record OwnWinner(String institution, Features features) {

    /** As a register would tell it. */
    static Innovation innovation(Entry entry) {
        var origin = entry.origin();
        return new Innovation(
                entry.id().value(),
                origin.year(),
                entry.text().title(),
                new NameGiven("", origin.agencyName(), origin.province(), ""),
                origin.unitName(),
                "",
                "",
                List.of(new TextPart(TextPart.Part.SUMMARY, entry.text().body())),
                entry.text().sdgs());
    }

    /** Empty for what came from a register itself, and where nobody knows whose it is. */
    static Optional<OwnWinner> features(Entry entry, WhoIsWho who) {
        var number = entry.id().value();
        if (!number.startsWith("TI-")) return Optional.empty();
        var origin = entry.origin();
        var match = who.match(new NameGiven("", origin.agencyName(), "", ""));
        if (!(match instanceof Match.Known known)) return Optional.empty();
        var features = Features.of(
                number, null, origin.year(), entry.text().title(), entry.text().body());
        return Optional.of(new OwnWinner(known.institution().id(), features));
    }
}
