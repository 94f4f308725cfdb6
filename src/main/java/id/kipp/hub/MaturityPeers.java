package id.kipp.hub;

import java.util.Comparator;
import java.util.List;

/**
 * From whom a hub can learn: those that are ahead of it where it is weakest, the most alike first. Alike is who has about as
 * many members, and whose other aspects stand about where its own do.
 */
public final class MaturityPeers {

    static final int SHOWN = 3;

    private MaturityPeers() {}

    /** A hub with its verified scores. @param members how many it serves */
    public record Assessed(String hub, String name, int members, MaturityScore score) {}

    /** At most three. @param all of the same year, itself too */
    static List<Assessed> of(Assessed one, List<Assessed> all) {
        var weakest = one.score().weakest();
        return all.stream()
                .filter(o -> !o.hub().equals(one.hub()))
                .filter(o -> at(o, weakest) > at(one, weakest))
                .sorted(Comparator.comparingDouble((Assessed o) -> distance(one, o, weakest))
                        .thenComparing(Assessed::hub))
                .limit(SHOWN)
                .toList();
    }

    /** From 0; a whole 1 for members, and one for each other aspect. */
    static double distance(Assessed one, Assessed other, MaturityAspect but) {
        var most = Math.max(1, Math.max(one.members(), other.members()));
        var sum = Math.abs(one.members() - other.members()) / (double) most;
        for (var aspect : MaturityAspect.values())
            if (aspect != but) sum += Math.abs(at(one, aspect) - at(other, aspect)) / 10_000.0;
        return sum;
    }

    private static int at(Assessed one, MaturityAspect aspect) {
        return one.score().aspects().get(aspect.ordinal());
    }
}
