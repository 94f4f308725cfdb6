package id.kipp.source;

import id.kipp.catalogue.Gathering;
import id.kipp.institution.WhoIsWho;

/** Everything there is to compare with: the registers' records, and the competition's own winners. */
final class Likes {

    private Likes() {}

    static Twins twins(SourceStore store, Gathering catalogue, WhoIsWho who) {
        var twins = new Twins();
        store.each(r -> {
            var institution = r.standing().institution();
            if (r.standing().state() == RecordStanding.State.DISMISSED || institution == null) return;
            var told = Telling.whole(r.register(), r.raw());
            twins.add(institution, Features.of(r.id(), r.register(), told.year(), told.title(), told.text()));
        });
        catalogue.each(some ->
                some.forEach(e -> OwnWinner.features(e, who).ifPresent(o -> twins.add(o.institution(), o.features()))));
        return twins;
    }

    static Features features(SourceRecord record) {
        var told = record.whole();
        return Features.of(record.id(), record.register(), told.year(), told.title(), told.text());
    }
}
