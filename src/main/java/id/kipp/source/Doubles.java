package id.kipp.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which records were found to tell of the same innovation as another, as it is stored or about to be. */
final class Doubles {

    private final SourceStore store;
    private final Map<String, SourceRecord> newer;

    /** @param newer what is about to be stored, by its id */
    Doubles(SourceStore store, Map<String, SourceRecord> newer) {
        this.store = store;
        this.newer = newer;
    }

    Optional<SourceRecord> find(String id) {
        return Optional.ofNullable(newer.get(id)).or(() -> store.find(id));
    }

    /** With what it was merged in the end; itself where it was not. */
    String root(String id) {
        var passed = new HashSet<String>();
        var at = id;
        while (passed.add(at)) {
            var twin = find(at).filter(Doubles::isMerged).map(r -> r.standing().twin());
            if (twin.isEmpty()) break;
            at = twin.get();
        }
        return at;
    }

    /** All that were merged with it, and with those, by number. */
    List<SourceRecord> of(String twin) {
        var found = new TreeMap<String, SourceRecord>(Comparator.naturalOrder());
        collect(twin, found);
        return List.copyOf(found.values());
    }

    private void collect(String twin, Map<String, SourceRecord> found) {
        Stream.concat(store.doublesOf(twin).stream().map(d -> newer.getOrDefault(d.id(), d)), newer.values().stream())
                .filter(d -> isMerged(d) && twin.equals(d.standing().twin()))
                .forEach(d -> {
                    if (found.put(d.id(), d) == null) collect(d.id(), found);
                });
    }

    private static boolean isMerged(SourceRecord record) {
        return record.standing().state() == RecordStanding.State.MERGED;
    }
}
