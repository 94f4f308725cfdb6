package id.kipp.replication;

import id.kipp.award.Titles;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Catalogued;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.AgencyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one query by which anything asks who has taken an innovation up. */
@Component
class TakenUp {

    static final int INNOVATIONS = 200; // of one institution
    private static final int MOST = 5_000;

    private final ReplicationStore store;
    private final Catalogue catalogue;

    TakenUp(ReplicationStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /**
     * An original: by its number where the catalogue has it, else by the name under which the register tells of it.
     *
     * @param entry null where it is in no catalogue
     */
    record Innovation(@Nullable EntryId entry, String titleKey) {

        static Innovation of(ReplicationRow.From from) {
            return from.entry() == null
                    ? new Innovation(null, Titles.key(from.title()))
                    : new Innovation(from.entry(), "");
        }

        static Innovation of(EntryId entry) {
            return new Innovation(entry, "");
        }
    }

    /** What was taken from these, public as it is. */
    List<ReplicationRow> from(Collection<EntryId> entries) {
        return entries.isEmpty() ? List.of() : store.rows(ReplicationRow.class, isPublic(of(entries)), MOST);
    }

    /** What was taken from this institution, by what it has in the catalogue and by what is only told of. */
    <R> List<R> from(AgencyId owner, Collection<EntryId> entries, Class<R> row) {
        var its = new Document("about.originals.owner", owner);
        var which = entries.isEmpty() ? its : new Document("$or", List.of(of(entries), its));
        return store.rows(row, isPublic(which), MOST);
    }

    /** What was taken from these, and what they were taken from themselves. */
    List<NamesRow> named(Collection<EntryId> ids) {
        if (ids.isEmpty()) return List.of();
        var came = new Document("about.replica.entry", new Document("$in", List.copyOf(ids)));
        return store.rows(NamesRow.class, isPublic(new Document("$or", List.of(of(ids), came))), Integer.MAX_VALUE);
    }

    List<Catalogued> entries(AgencyId owner) {
        return catalogue.ofInstitution(owner, INNOVATIONS);
    }

    SpreadCount spread(EntryId entry) {
        return SpreadCount.of(from(List.of(entry)));
    }

    /** Of an innovation that is told of, or is in the catalogue. @param known its number there; empty: found by its title */
    SpreadCount spread(AgencyId owner, String title, String known) {
        var key = Titles.key(title);
        var entry = entries(owner).stream()
                .filter(e -> known.isEmpty()
                        ? Titles.key(e.title()).equals(key)
                        : e.id().value().equals(known))
                .map(Catalogued::id)
                .findFirst();
        if (entry.isPresent()) return spread(entry.get());
        return SpreadCount.of(
                by(from(owner, List.of(), ReplicationRow.class)).getOrDefault(new Innovation(null, key), List.of()));
    }

    /** By original; what was taken from several stands at each. */
    static Map<Innovation, List<ReplicationRow>> by(Collection<ReplicationRow> rows) {
        var by = new LinkedHashMap<Innovation, List<ReplicationRow>>();
        for (var row : rows)
            row.about().originals().stream().map(Innovation::of).distinct().forEach(i -> by.computeIfAbsent(
                            i, x -> new ArrayList<>())
                    .add(row));
        return by;
    }

    private static Document of(Collection<EntryId> entries) {
        return new Document("about.originals.entry", new Document("$in", List.copyOf(entries)));
    }

    private static Document isPublic(Document which) {
        return which.append(
                "standing.state",
                new Document(
                        "$in",
                        Replications.PUBLIC.stream().map(Enum::name).sorted().toList()));
    }

    /** Whose it is of these: of an original that the institution does not own its lines are no business of it. */
    static boolean isOf(ReplicationRow.From from, AgencyId owner, Collection<EntryId> entries) {
        return from.entry() == null
                ? owner.equals(from.owner())
                : entries.contains(Objects.requireNonNull(from.entry()));
    }
}
