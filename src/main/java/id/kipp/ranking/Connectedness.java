package id.kipp.ranking;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kipp.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether severities can be compared at all: only judges joined by a chain of shared candidates can. Largest island
 * first; the bridges are the fewest judgements that would make one island of them all.
 */
public record Connectedness(List<Island> islands, List<Bridge> bridges, boolean anyShared) {

    private static final int SHOWN = 5;

    public Connectedness {
        islands = List.copyOf(islands);
        bridges = List.copyOf(bridges);
    }

    public static Connectedness of(Collection<Judgement> judgements) {
        return of(Design.of(judgements));
    }

    /** Of {@link Fit#POOL} that of the pool in which least is connected: the others' judges need nobody from there. */
    public static Connectedness of(Collection<Judgement> judgements, Fit fit) {
        return fit == Fit.FILE
                ? of(judgements)
                : worst(pools(judgements).stream().map(Connectedness::of).toList());
    }

    /** Each pool's judgements, in the order of the pools' names. */
    static List<List<Judgement>> pools(Collection<Judgement> judgements) {
        return List.copyOf(judgements.stream()
                .collect(groupingBy(Judgement::pool, TreeMap::new, toList()))
                .values());
    }

    /** Of several the first in which something is missing. */
    static Connectedness worst(List<Connectedness> pools) {
        return pools.stream()
                .filter(p -> !p.isConnected())
                .findFirst()
                .orElseGet(() -> pools.isEmpty() ? of(List.of()) : pools.getFirst());
    }

    static Connectedness of(Design design) {
        var root = new int[design.judges().size()];
        for (var j = 0; j < root.length; j++) {
            root[j] = j;
        }
        for (var item : design.items()) {
            for (var judge : item.judges()) {
                root[find(root, judge)] = find(root, item.judges()[0]);
            }
        }
        var judges = new TreeMap<Integer, List<String>>();
        for (var j = 0; j < root.length; j++) {
            judges.computeIfAbsent(find(root, j), r -> new ArrayList<>())
                    .add(design.judges().get(j));
        }
        var items = new TreeMap<Integer, List<Design.Item>>();
        for (var item : design.items()) {
            items.computeIfAbsent(find(root, item.judges()[0]), r -> new ArrayList<>())
                    .add(item);
        }
        return of(design, judges, items);
    }

    private static Connectedness of(
            Design design, TreeMap<Integer, List<String>> judges, TreeMap<Integer, List<Design.Item>> items) {
        var largestFirst = judges.keySet().stream()
                .sorted(comparingInt((Integer r) -> -at(items, r).size())
                        .thenComparing(r -> at(judges, r).getFirst()))
                .toList();
        var islands = largestFirst.stream()
                .map(r -> new Island(at(judges, r), at(items, r).size()))
                .toList();
        var main = islands.isEmpty() ? List.<String>of() : islands.getFirst().judges();
        var bridges = new ArrayList<Bridge>();
        for (var i = 1; i < islands.size(); i++) {
            var item = at(items, largestFirst.get(i)).getFirst();
            var pool = design.pools().get(item.pool()).name();
            bridges.add(new Bridge(main.get((i - 1) % main.size()), pool, item.candidate()));
        }
        return new Connectedness(islands, bridges, design.items().stream().anyMatch(item -> item.n() > 1));
    }

    private static <T> List<T> at(TreeMap<Integer, List<T>> lists, Integer root) {
        return lists.getOrDefault(root, List.of());
    }

    private static int find(int[] root, int of) {
        while (root[of] != of) {
            root[of] = root[root[of]];
            of = root[of];
        }
        return of;
    }

    /** One island, and at least one candidate with two judges: without that, severity and quality cannot be told apart. */
    public boolean isConnected() {
        return islands.size() == 1 && anyShared;
    }

    /** Why nothing can be calibrated, with what would help; empty when it can. */
    public Optional<Refusal> obstacle() {
        if (!anyShared) {
            return Optional.of(new Refusal(RankingRefusal.ONE_JUDGE_EACH));
        }
        return islands.size() == 1
                ? Optional.empty()
                : Optional.of(new Refusal(
                        RankingRefusal.ISLANDS,
                        islands.size(),
                        shown(islands.stream().map(island -> shown(island.judges(), ", "))),
                        shown(bridges.stream().map(bridge -> bridge.judge() + " + " + bridge.candidate()))));
    }

    void require() {
        obstacle().ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static String shown(Stream<String> all) {
        return shown(all.toList(), "; ");
    }

    private static String shown(List<String> all, String between) {
        var shown = String.join(between, all.subList(0, Math.min(SHOWN, all.size())));
        return all.size() > SHOWN ? shown + between + "…" : shown;
    }
}
