package id.kipp.replication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which needs are one problem: those for which the same originals were found. */
final class AlikeNeeds {

    private static final int SAME = 2; // of five

    private AlikeNeeds() {}

    /** Groups that more than one institution has, the most institutions first. */
    static List<List<Need>> of(Collection<Need> needs) {
        var groups = new ArrayList<List<Need>>();
        for (var need : needs) {
            var like = groups.stream()
                    .filter(g -> g.stream().anyMatch(n -> isAlike(n, need)))
                    .toList();
            var joined = new ArrayList<>(like.stream().flatMap(List::stream).toList());
            joined.add(need);
            groups.removeAll(like);
            groups.add(joined);
        }
        return groups.stream()
                .filter(g -> institutions(g) > 1)
                .sorted(Comparator.comparing((List<Need> g) -> -institutions(g)))
                .toList();
    }

    private static boolean isAlike(Need one, Need other) {
        return one.offered().stream().filter(other.offered()::contains).count() >= SAME;
    }

    private static long institutions(List<Need> group) {
        return group.stream().map(n -> n.by().agency()).distinct().count();
    }
}
