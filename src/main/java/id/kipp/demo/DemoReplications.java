package id.kipp.demo;

import id.kipp.account.Actors;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.replication.About;
import id.kipp.replication.Adopter;
import id.kipp.replication.Interest;
import id.kipp.replication.Member;
import id.kipp.replication.Original;
import id.kipp.replication.Provenance;
import id.kipp.replication.Replica;
import id.kipp.replication.ReplicationScope;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.ToldReplication;
import id.kipp.replication.ToldReplications;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The replications that public sources tell of, each with its source; nothing of them is invented. */
@DemoPart
class DemoReplications {

    private static final String DROPPED_BY = "Bangka Barat"; // of seven interests four were not committed to

    private final ToldReplications telling;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Everybody people;
    private final Actors actors;
    private final Map<String, Optional<Entry>> originals = new HashMap<>();

    DemoReplications(
            ToldReplications telling, Catalogue catalogue, Agencies agencies, Everybody people, Actors actors) {
        this.telling = telling;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.people = people;
        this.actors = actors;
    }

    void fill() {
        var system = actors.system("demo", Role.SECRETARIAT);
        var told = new ArrayList<ToldReplication>();
        for (var row : DemoTables.of("replications.csv")) told.add(told(system, row));
        whatItIsMadeAfter().ifPresent(told::add);
        telling.tell(system, told);
    }

    private ToldReplication told(Actor system, CSVRecord row) {
        var adopter = adopter(system, row);
        var original = original(row);
        var scope = ReplicationScope.valueOf(row.get("scope"));
        var about = new About(
                adopter,
                List.of(original),
                new Interest("", Integer.parseInt(row.get("year")), "", "", List.of()),
                scope,
                new Replica(row.get("replica_title"), List.of(), null),
                null,
                members(row),
                new Provenance(row.get("source"), false));
        return new ToldReplication(about, state(row), day(row), row.get("note"));
    }

    private static ReplicationState state(CSVRecord row) {
        return switch (row.get("stage")) {
            case "INTEREST" ->
                row.get("replicator").contains(DROPPED_BY) ? ReplicationState.DROPPED : ReplicationState.INTEREST;
            case "LEARNING" -> ReplicationState.LEARNING;
            case "AGREED" -> ReplicationState.AGREED;
            case "COMMITTED" -> ReplicationState.COMMITTED;
            case "IMPLEMENTED" -> ReplicationState.COMPLETED;
            case "AWARDED" -> ReplicationState.CERTIFIED;
            default -> ReplicationState.INTEREST;
        };
    }

    /** Where only the year is told: its last day. */
    private static LocalDate day(CSVRecord row) {
        var told = row.get("event_date");
        return told.length() == 10 ? LocalDate.parse(told) : LocalDate.of(Integer.parseInt(row.get("year")), 12, 31);
    }

    private Original original(CSVRecord row) {
        var title = row.get("original_title");
        var entry = originals.computeIfAbsent(key(title), k -> find(title));
        return new Original(
                entry.map(Entry::id).orElse(null),
                title,
                people.agencyIfKnown(bare(row.get("owner"))),
                row.get("owner"),
                Province.named(row.get("owner_province")).orElse(null),
                "",
                null);
    }

    /** Only where it is called the same. */
    private Optional<Entry> find(String title) {
        return catalogue.search(title, Map.of(), 0, 5).cards().stream()
                .map(c -> c.entry())
                .filter(e -> isSame(title, e.text().title()))
                .findFirst();
    }

    /** By one of its names: what stands before a bracket, or in it. */
    private static boolean isSame(String one, String other) {
        return !Collections.disjoint(names(one), names(other));
    }

    private static Set<String> names(String title) {
        return Arrays.stream(title.split("[()]"))
                .map(DemoReplications::key)
                .filter(n -> n.length() > 5)
                .collect(Collectors.toSet());
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String bare(String institution) {
        return institution.replaceFirst(" \\(.*\\)$", "");
    }

    private Adopter adopter(Actor system, CSVRecord row) {
        var name = bare(row.get("replicator"));
        var province = Province.named(row.get("replicator_province")).orElse(null);
        var kind = kind(row.get("replicator_type"));
        return new Adopter(
                agency(system, name, kind, province), name, kind, province, null, row.get("replicator_unit"));
    }

    /** Those of which it is certain which institution they are. */
    private @Nullable AgencyId agency(Actor system, String name, AgencyKind kind, @Nullable Province province) {
        var known = people.agencyIfKnown(name);
        if (known != null || !name.startsWith("Pemerintah K") || kind == AgencyKind.PROVINCE) return known;
        var draft = new AgencyDraft(name, kind, province, false);
        return agencies.find(draft.id())
                .orElseGet(() -> agencies.register(system, draft))
                .id();
    }

    private static AgencyKind kind(String type) {
        return switch (type) {
            case "KABUPATEN", "KOMUNITAS" -> AgencyKind.REGENCY;
            case "KOTA" -> AgencyKind.CITY;
            case "LUAR_NEGERI" -> AgencyKind.AGENCY;
            default -> AgencyKind.PROVINCE;
        };
    }

    /** Who of them takes what is not told; the members are where they are named, or all of a province. */
    private List<Member> members(CSVRecord row) {
        if (!row.get("replicator_type").equals("KOLEKTIF")) return List.of();
        var names = row.get("replicator");
        if (names.contains("Sumatera Barat (19)"))
            return DemoTables.of("regions-13.csv").stream()
                    .map(r -> member(r.get("name")))
                    .toList();
        var listed = names.indexOf(": ");
        if (listed < 0) return List.of(member(names));
        return List.of(names.substring(listed + 2, names.length() - 1).split(", ")).stream()
                .map(n -> member(n.startsWith("Kota ") ? n : "Kabupaten " + n))
                .toList();
    }

    private Member member(String name) {
        return new Member(people.agencyIfKnown("Pemerintah " + name), name, null);
    }

    /** Si Jempol is itself a replica (the source does not name after what), and was taken on by others: two generations. */
    private Optional<ToldReplication> whatItIsMadeAfter() {
        var row = DemoTables.of("replications.csv").stream()
                .filter(r -> r.get("original_title").contains("(Si Jempol)"))
                .findFirst();
        return row.flatMap(r -> catalogue.search("Si Jempol Proses Izin dengan Jarimu", Map.of(), 0, 3).cards().stream()
                .map(c -> c.entry())
                .filter(e -> e.text().title().contains("Si Jempol"))
                .findFirst()
                .map(e -> madeAfter(r, e)));
    }

    private ToldReplication madeAfter(CSVRecord row, Entry entry) {
        var by = entry.origin().agencyName();
        var unnamed = new Original(null, "Inovasi asal (tidak disebut pada sumber)", null, "", null, "", null);
        var about = new About(
                new Adopter(people.agencyIfKnown(by), by, AgencyKind.PROVINCE, Province.KEPULAUAN_RIAU, null, ""),
                List.of(unnamed),
                new Interest("", entry.origin().year(), "", "", List.of()),
                ReplicationScope.INTER_PROVINCE,
                new Replica("Si Jempol", List.of(), entry.id()),
                null,
                List.of(),
                new Provenance(row.get("source"), false));
        return new ToldReplication(
                about, ReplicationState.CERTIFIED, LocalDate.of(entry.origin().year(), 12, 31), row.get("note"));
    }
}
