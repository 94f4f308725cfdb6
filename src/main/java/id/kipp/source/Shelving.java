package id.kipp.source;

import id.kipp.catalogue.Brought;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Gathering;
import id.kipp.institution.WhoIsWho;
import id.kipp.kernel.Actor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Puts records into the catalogue as they are about to be stored: before it, so that whatever ends it in between is mended by
 * doing the same again.
 */
final class Shelving {

    private final SourceStore store;
    private final Gathering catalogue;
    private final WhoIsWho who;
    private final Shelf shelf;

    Shelving(SourceStore store, Gathering catalogue, WhoIsWho who, Shelf shelf) {
        this.store = store;
        this.catalogue = catalogue;
        this.who = who;
        this.shelf = shelf;
    }

    /** @param told what its raw record tells */
    record Said(SourceRecord record, Innovation told) {

        static Said of(SourceRecord record) {
            return new Said(record, record.whole());
        }
    }

    /**
     * @param now as they are about to be stored; those that are open are shown
     * @param twins with what others of these were merged, or no longer are: they are told anew, with what is stored
     */
    void put(Actor actor, Collection<Said> now, Collection<String> twins) {
        var newer = now.stream().map(Said::record).collect(Collectors.toMap(SourceRecord::id, r -> r));
        var doubles = new Doubles(store, newer);
        var shown = new LinkedHashMap<String, Brought>();
        for (var one : now) if (one.record().isOpen()) shown.put(one.record().id(), brought(one, of(one, doubles)));
        var roots = twins.stream().map(doubles::root).collect(Collectors.toSet());
        for (var root : roots) {
            if (shown.containsKey(root)) continue;
            var record = doubles.find(root);
            if (record.isEmpty()) tell(actor, root, doubles);
            else if (record.get().isOpen()) shown.put(root, brought(Said.of(record.get()), doubles.of(root)));
        }
        catalogue.gather(actor, List.copyOf(shown.values()));
    }

    /** With what is new nothing was merged yet. */
    private static List<SourceRecord> of(Said one, Doubles doubles) {
        var record = one.record();
        return record.version() == 1 ? List.of() : doubles.of(record.id());
    }

    private Brought brought(Said one, Collection<SourceRecord> same) {
        var record = one.record();
        var owner =
                who.of(Objects.requireNonNull(record.standing().institution())).orElseThrow();
        return shelf.brought(record, one.told(), owner, same);
    }

    private void tell(Actor actor, String number, Doubles doubles) {
        catalogue.tell(
                actor,
                new EntryId(number),
                doubles.of(number).stream().flatMap(d -> Shelf.of(d).stream()).toList(),
                "Digabungkan dengan catatan register lain");
    }

    /** Those among them that are open and yet not in the catalogue in any state. */
    List<String> lost(List<Said> told) {
        Map<EntryId, String> open = new LinkedHashMap<>();
        for (var one : told)
            if (one.record().isOpen())
                open.put(one.record().number(), one.record().id());
        return catalogue.missing(open.keySet()).stream().map(open::get).toList();
    }
}
