package id.kipp.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts beside entries what is known of them: by one query, however many they are. */
@Component
class Knowing {

    private final CaseStoryStore cases;
    private final ObjectProvider<Hubs> hubs;
    private final ObjectProvider<Copies> copies;

    Knowing(CaseStoryStore cases, ObjectProvider<Hubs> hubs, ObjectProvider<Copies> copies) {
        this.cases = cases;
        this.hubs = hubs;
        this.copies = copies;
    }

    List<KnownEntry> of(Collection<Entry> entries) {
        var shown = cases.shown(entries.stream().map(Entry::id).toList());
        var checked = new HashMap<EntryId, Copies.Checked>();
        copies.stream().forEach(c -> checked.putAll(c.checked(shown.keySet())));
        return entries.stream()
                .map(e -> known(
                        e,
                        checked.getOrDefault(e.id(), Copies.Checked.NONE),
                        shown.getOrDefault(e.id(), ShownCase.none(e.id()))))
                .toList();
    }

    Stream<EntryId> concerned(String replication) {
        return copies.stream().flatMap(c -> c.concerned(replication).stream());
    }

    /** Other names by which they are found. */
    Map<EntryId, Set<String>> names(Collection<EntryId> ids) {
        var names = new HashMap<EntryId, Set<String>>();
        copies.stream().forEach(c -> names.putAll(c.names(ids)));
        return names;
    }

    Lineage lineage(EntryId id) {
        return copies.stream()
                .map(c -> c.of(id))
                .filter(l -> !l.isNone())
                .findFirst()
                .orElse(Lineage.NONE);
    }

    private KnownEntry known(Entry entry, Copies.Checked checked, ShownCase shown) {
        return new KnownEntry(entry, shown, CaseStanding.of(entry, shown, checked), hub(entry.origin()));
    }

    private Optional<Tag> hub(EntryOrigin origin) {
        return hubs.stream().flatMap(h -> h.of(origin).stream()).findFirst();
    }
}
