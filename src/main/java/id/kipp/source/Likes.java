package id.kipp.source;

import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Gathering;
import id.kipp.institution.Match;
import id.kipp.institution.NameGiven;
import id.kipp.institution.WhoIsWho;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything of an institution there is to compare with: the registers' records, and the competition's own winners. */
final class Likes {

    private final SourceStore store;
    private final Gathering catalogue;
    private final WhoIsWho who;
    private @Nullable Map<String, List<EntryId>> winners;

    private Likes(SourceStore store, Gathering catalogue, WhoIsWho who) {
        this.store = store;
        this.catalogue = catalogue;
        this.who = who;
    }

    static Twins twins(SourceStore store, Gathering catalogue, WhoIsWho who) {
        return new Twins(new Likes(store, catalogue, who)::of);
    }

    private Collection<Features> of(String institution) {
        var all = new ArrayList<Features>();
        store.each(institution, r -> {
            if (r.standing().state() != RecordStanding.State.DISMISSED) all.add(features(r));
        });
        for (var winner : catalogue.all(winners().getOrDefault(institution, List.of())))
            all.add(OwnWinner.features(winner));
        return all;
    }

    /** Whose they are, by their numbers alone: their texts are read where they are asked for. */
    private Map<String, List<EntryId>> winners() {
        if (winners == null) {
            var found = new HashMap<String, List<EntryId>>();
            var matches = new HashMap<String, Match>();
            catalogue.own().forEach((id, name) -> {
                var match = matches.computeIfAbsent(name, n -> who.match(new NameGiven("", n, "", "")));
                if (match instanceof Match.Known known)
                    found.computeIfAbsent(known.institution().id(), i -> new ArrayList<>())
                            .add(id);
            });
            winners = found;
        }
        return winners;
    }

    /** What was merged is found too, as what it was merged with. */
    private static Features features(SourceStore.Row row) {
        var told = row.whole();
        var features = Features.of(row.id(), row.register(), told.year(), told.title(), told.text());
        var twin = row.standing().twin();
        return row.standing().state() == RecordStanding.State.MERGED && twin != null ? features.toldBy(twin) : features;
    }

    static Features features(SourceRecord record) {
        var told = record.whole();
        return Features.of(record.id(), record.register(), told.year(), told.title(), told.text());
    }
}
