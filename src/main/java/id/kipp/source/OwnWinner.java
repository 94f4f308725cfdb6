package id.kipp.source;

import id.kipp.catalogue.Entry;
import id.kipp.institution.NameGiven;
import java.util.List;

/** A winner of the competition, as registers' records are held against it. */
final class OwnWinner {

    private OwnWinner() {}

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

    static Features features(Entry entry) {
        var text = entry.text();
        return Features.of(entry.id().value(), null, entry.origin().year(), text.title(), text.body());
    }
}
