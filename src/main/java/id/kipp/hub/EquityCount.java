package id.kipp.hub;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.kipp.agency.AgencyKind;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Count;
import id.kipp.catalogue.Facet;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.replication.ReplicationRow;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.ReplicationStep;
import id.kipp.replication.Replications;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts from the catalogue, the replications and the hubs how evenly innovation is spread over the country. */
@Component
class EquityCount {

    private final Catalogue catalogue;
    private final Replications replications;
    private final Institutions institutions;
    private final HubStore hubs;
    private final HubEventStore events;

    EquityCount(
            Catalogue catalogue,
            Replications replications,
            Institutions institutions,
            HubStore hubs,
            HubEventStore events) {
        this.catalogue = catalogue;
        this.replications = replications;
        this.institutions = institutions;
        this.hubs = hubs;
        this.events = events;
    }

    EquityFigures figures() {
        var register = replications.register();
        var known = register.isEmpty()
                ? Set.<AgencyId>of()
                : institutions.all().stream()
                        .flatMap(i -> i.agencies().stream())
                        .collect(toSet());
        var flows = flows(register, known);
        return new EquityFigures(
                provinces(register),
                flows,
                outsideJava(flows, Flow::from),
                outsideJava(flows, Flow::to),
                days(register),
                mentored(register),
                begun(register));
    }

    /**
     * Which institutions have an innovation of their own of this year or began to take one over in it (<em>satu instansi satu
     * inovasi</em>), each with its proof, and which have none.
     */
    YearOfInnovation year(int year) {
        var made = owners(Map.of(Facet.YEAR, Set.of(Integer.toString(year))));
        var all = institutions.all();
        var taken = byAdopter(
                all,
                replications.register().stream()
                        .filter(r -> r.state().counts() && startedIn(r, year))
                        .toList());
        return new YearOfInnovation(
                year,
                all.stream()
                        .map(i -> new YearOfInnovation.Of(
                                i.id(),
                                i.official(),
                                i.kind(),
                                i.province(),
                                isOwner(i, made),
                                taken.getOrDefault(i.id(), List.of()).stream()
                                        .map(r -> r.id().value())
                                        .sorted()
                                        .toList()))
                        .toList());
    }

    private List<ProvinceLights> provinces(List<ReplicationRow> register) {
        var regions = institutions.all().stream().filter(EquityCount::isRegion).toList();
        var byAdopter = byAdopter(regions, register);
        var own = owners(Map.of());
        var hubbed = hubs.rows().stream()
                .filter(h -> h.status().isHub() && h.head().province() != null)
                .map(h -> h.head().province())
                .collect(toSet());
        var byProvince = regions.stream().collect(groupingBy(i -> Objects.requireNonNull(i.province())));
        return Arrays.stream(Province.values())
                .map(p -> province(p, byProvince.getOrDefault(p, List.of()), hubbed.contains(p), own, byAdopter))
                .toList();
    }

    private static ProvinceLights province(
            Province province,
            List<Institution> regions,
            boolean hasHub,
            Set<String> own,
            Map<String, List<ReplicationRow>> byAdopter) {
        var lights = regions.stream()
                .collect(groupingBy(
                        i -> i.kind() == AgencyKind.PROVINCE,
                        mapping(i -> lights(i, hasHub, own, byAdopter.getOrDefault(i.id(), List.of())), toList())));
        return new ProvinceLights(
                province,
                hasHub,
                lights.getOrDefault(true, List.of()).getFirst(),
                lights.getOrDefault(false, List.of()));
    }

    /** By the ids of institutions: of an adopter that does not take part here by its name, of now or before. */
    private static Map<String, List<ReplicationRow>> byAdopter(List<Institution> among, List<ReplicationRow> register) {
        if (register.isEmpty()) return Map.of(); // the names of all institutions need not be told apart for nobody
        var names = ids(among, EquityCount::keys);
        var agencies = ids(among, Institution::agencies);
        return register.stream().collect(groupingBy(r -> {
            var by = r.about().adopter();
            var known = by.agency() == null ? "" : agencies.getOrDefault(by.agency(), "");
            return known.isEmpty() ? names.getOrDefault(key(by.name()), "") : known;
        }));
    }

    /** What an institution is called now means it and no other that was called so. */
    private static <K> Map<K, String> ids(List<Institution> among, Function<Institution, List<K>> of) {
        var all = among.stream().map(of).toList();
        var ids = new HashMap<K, String>();
        for (var at = 0; at < all.size(); at++)
            ids.putIfAbsent(all.get(at).getFirst(), among.get(at).id());
        for (var at = 0; at < all.size(); at++) {
            var id = among.get(at).id();
            all.get(at).forEach(k -> ids.putIfAbsent(k, id));
        }
        return ids;
    }

    private static Lights lights(Institution one, boolean hasHub, Set<String> own, List<ReplicationRow> cases) {
        return new Lights(
                one.id(),
                one.name(),
                light(isOwner(one, own), hasHub),
                light(cases.stream().anyMatch(r -> hasLearned(r.state())), hasHub),
                light(cases.stream().anyMatch(r -> r.state().counts()), hasHub),
                light(cases.stream().anyMatch(r -> r.state().isDone()), hasHub));
    }

    /** An interest alone is no learning yet. */
    private static boolean hasLearned(ReplicationState state) {
        return state != ReplicationState.INTEREST && state != ReplicationState.INTEREST_ACCEPTED;
    }

    private static Light light(boolean on, boolean hasHub) {
        if (on) return Light.YES;
        return hasHub ? Light.NOT_YET : Light.NO_DATA;
    }

    private static List<Flow> flows(List<ReplicationRow> register, Set<AgencyId> known) {
        var counted = register.stream()
                .flatMap(r -> r.about().originals().stream()
                        .map(o -> new Flow(
                                IslandGroup.of(o.province(), o.owner() != null && known.contains(o.owner())),
                                IslandGroup.of(r.about().adopter().province(), true),
                                1)))
                .collect(groupingBy(f -> f, counting()));
        return counted.entrySet().stream()
                .map(e -> new Flow(
                        e.getKey().from(), e.getKey().to(), e.getValue().intValue()))
                .sorted(Comparator.comparing(Flow::from).thenComparing(Flow::to))
                .toList();
    }

    private static Ratio outsideJava(List<Flow> flows, Function<Flow, IslandGroup> side) {
        var known = flows.stream().filter(f -> side.apply(f).isIslands()).toList();
        return new Ratio(cases(known, f -> side.apply(f) != IslandGroup.JAWA), cases(known, f -> true));
    }

    private static int cases(Collection<Flow> flows, Predicate<Flow> which) {
        return flows.stream().filter(which).mapToInt(Flow::cases).sum();
    }

    private static EquityFigures.Days days(List<ReplicationRow> register) {
        var days = register.stream()
                .flatMapToLong(r -> Stream.of(r)
                        .filter(x -> x.when(ReplicationStep.SEND).isPresent()
                                && x.when(ReplicationStep.COMMIT).isPresent())
                        .mapToLong(x -> Duration.between(
                                        x.when(ReplicationStep.SEND).orElseThrow(),
                                        x.when(ReplicationStep.COMMIT).orElseThrow())
                                .toDays()))
                .sorted()
                .toArray();
        var median = days.length < Ratio.FEW ? OptionalInt.empty() : OptionalInt.of((int) days[days.length / 2]);
        return new EquityFigures.Days(median, days.length);
    }

    private Ratio mentored(List<ReplicationRow> register) {
        var with = new HashSet<>(events.coached());
        var part = register.stream().filter(r -> with.contains(r.id().value())).count();
        return new Ratio((int) part, register.size());
    }

    private static List<Disparity.Judged> begun(List<ReplicationRow> register) {
        var cases = new EnumMap<IslandGroup, int[]>(IslandGroup.class);
        for (var group : IslandGroup.values()) if (group.isIslands()) cases.put(group, new int[2]);
        for (var row : register) {
            var counts = cases.get(IslandGroup.of(row.about().adopter().province(), true));
            if (counts == null) continue;
            counts[1]++;
            if (row.state().counts()) counts[0]++;
        }
        return Disparity.of(cases.entrySet().stream()
                .map(e -> new Disparity.Counted(e.getKey().label(), e.getValue()[0], e.getValue()[1]))
                .toList());
    }

    /** Whose innovations are published, by the key of their names. */
    private Set<String> owners(Map<Facet, Set<String>> filters) {
        return catalogue.search("", filters, 0, 0).facets().getOrDefault(Facet.AGENCY, List.of()).stream()
                .map(Count::key)
                .map(EquityCount::key)
                .collect(toSet());
    }

    private static boolean startedIn(ReplicationRow row, int year) {
        return row.when(ReplicationStep.START)
                .map(t -> t.atZone(HubRegister.HERE).getYear() == year)
                .orElse(false);
    }

    private static boolean isRegion(Institution one) {
        return switch (one.kind()) {
            case PROVINCE, REGENCY, CITY -> true;
            case MINISTRY, AGENCY, SOE, ROE -> false;
        };
    }

    private static boolean isOwner(Institution one, Set<String> owners) {
        return keys(one).stream().anyMatch(owners::contains);
    }

    private static List<String> keys(Institution one) {
        return one.officials().stream().map(EquityCount::key).toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
