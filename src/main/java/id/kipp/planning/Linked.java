package id.kipp.planning;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which judges are linked, from the pairs alone. */
final class Linked {

    private final Map<String, String> parent = new HashMap<>();

    private Linked() {}

    static List<List<String>> islands(List<Pair> pairs) {
        var linked = new Linked();
        var firstOf = new HashMap<String, String>();
        for (var pair : pairs) {
            linked.parent.putIfAbsent(pair.judge(), pair.judge());
            var first = firstOf.computeIfAbsent(pair.proposal(), p -> pair.judge());
            linked.parent.put(linked.root(pair.judge()), linked.root(first));
        }
        var islands = new TreeMap<String, List<String>>();
        linked.parent.keySet().stream().sorted().forEach(judge -> islands.computeIfAbsent(
                        linked.root(judge), root -> new ArrayList<>())
                .add(judge));
        return islands.values().stream()
                .sorted(comparing((List<String> island) -> -island.size()).thenComparing(List::getFirst))
                .toList();
    }

    private String root(String judge) {
        var above = parent.getOrDefault(judge, judge);
        return above.equals(judge) ? judge : root(above);
    }
}
