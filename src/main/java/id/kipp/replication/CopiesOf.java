package id.kipp.replication;

import id.kipp.catalogue.Copies;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Lineage;
import id.kipp.kernel.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the catalogue who has taken an innovation over, and after what it was made itself. */
@Component
class CopiesOf implements Copies {

    private static final int DEEP = 5; // generations that one page shows
    private static final int MOST = 200; // copies

    private static final Set<ReplicationState> CHECKED = Set.of(
            ReplicationState.VERIFIED,
            ReplicationState.CERTIFIED,
            ReplicationState.SUSTAINED,
            ReplicationState.STOPPED);

    private final ReplicationStore store;
    private final TakenUp taken;

    CopiesOf(ReplicationStore store, TakenUp taken) {
        this.store = store;
        this.taken = taken;
    }

    @Override
    public Lineage of(EntryId id) {
        var from = new ArrayList<Lineage.Copy>();
        for (var row : store.replicasOf(id))
            row.about()
                    .originals()
                    .forEach(o -> from.add(new Lineage.Copy(
                            o.title(), o.ownerName(), year(row), words(row.state()), 1, List.of(), o.entry())));
        var spread = taken.spread(id);
        return new Lineage(from, copies(id), new Lineage.Reach(spread.adopters(), spread.regions(), spread.coming()));
    }

    private List<Lineage.Copy> copies(EntryId id) {
        var copies = new ArrayList<Lineage.Copy>();
        var seen = new HashSet<EntryId>(Set.of(id));
        Set<EntryId> level = Set.of(id);
        for (var generation = 1; generation <= DEEP && !level.isEmpty() && copies.size() < MOST; generation++) {
            var rows = store.takenFrom(level, Replications.PUBLIC, MOST - copies.size());
            for (var row : rows) copies.add(copy(row, generation));
            level = rows.stream()
                    .map(r -> r.about().replica().entry())
                    .filter(Objects::nonNull)
                    .filter(seen::add)
                    .collect(Collectors.toSet());
        }
        return copies;
    }

    private static Lineage.Copy copy(ReplicationRow row, int generation) {
        var by = row.about().adopter();
        var who = by.unitName().isEmpty() ? by.name() : by.name() + " · " + by.unitName();
        return new Lineage.Copy(
                row.title(),
                who,
                year(row),
                words(row.state()),
                generation,
                row.about().originals().stream()
                        .flatMap(o -> Stream.ofNullable(o.entry()))
                        .toList(),
                row.about().replica().entry());
    }

    @Override
    public Map<EntryId, Checked> checked(Collection<EntryId> ids) {
        var rows = new HashMap<EntryId, List<ReplicationRow>>();
        if (ids.isEmpty()) return Map.of();
        for (var row : store.takenFrom(ids, CHECKED, Integer.MAX_VALUE))
            row.about().originals().stream()
                    .filter(o -> o.entry() != null && ids.contains(o.entry()))
                    .forEach(o -> rows.computeIfAbsent(o.entry(), e -> new ArrayList<>())
                            .add(row));
        return rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> new Checked(e.getValue().size(), SpreadCount.regions(e.getValue()))));
    }

    @Override
    public Map<EntryId, Set<String>> names(Collection<EntryId> ids) {
        var names = new HashMap<EntryId, Set<String>>();
        for (var row : taken.named(ids)) {
            var replica = row.about().replica();
            for (var from : row.about().originals()) {
                if (from.entry() != null) put(names, from.entry(), called(replica));
                if (replica.entry() != null) put(names, replica.entry(), List.of(from.title()));
            }
        }
        names.keySet().retainAll(Set.copyOf(ids));
        return names;
    }

    private static List<String> called(NamesRow.Called replica) {
        return Stream.concat(Stream.of(replica.title()), replica.earlier().stream())
                .filter(n -> !n.isEmpty())
                .toList();
    }

    private static void put(Map<EntryId, Set<String>> names, EntryId id, Collection<String> more) {
        names.computeIfAbsent(id, x -> new TreeSet<>()).addAll(more);
    }

    @Override
    public Set<EntryId> concerned(String replication) {
        return store.find(new ReplicationId(replication)).stream()
                .map(Replication::about)
                .flatMap(a -> Stream.concat(
                        a.originals().stream().flatMap(o -> Stream.ofNullable(o.entry())),
                        Stream.ofNullable(a.replica().entry())))
                .collect(Collectors.toSet());
    }

    private static int year(ReplicationRow row) {
        Instant at = row.standing().since();
        return at.atZone(Progression.JAKARTA).getYear();
    }

    /** As both languages say it on the page; the desks have longer words. */
    private static Text words(ReplicationState state) {
        return switch (state) {
            case DRAFT_INTEREST, INTEREST, INTEREST_ACCEPTED, INTEREST_DECLINED, DROPPED ->
                new Text("berminat", "interested");
            case LEARNING, ASSESSED -> new Text("belajar", "learning");
            case AGREED, PLAN_SUBMITTED, PLAN_APPROVED -> new Text("bersepakat", "agreed");
            case COMMITTED -> new Text("berkomitmen", "committed");
            case IMPLEMENTING, AT_RISK, PAUSED -> new Text("dilaksanakan", "being carried out");
            case COMPLETED -> new Text("selesai", "completed");
            case VERIFIED, CERTIFIED, SUSTAINED -> new Text("terverifikasi", "verified");
            case STOPPED, CANCELLED -> new Text("berhenti", "stopped");
        };
    }
}
