package id.kipp.planning;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Problems to plan: by default all institutions differ, and nobody knows anything. */
final class PlanFixture {

    private PlanFixture() {}

    static Paper paper(String id) {
        return new Paper(id, "agency of " + id, "", "");
    }

    static Paper paper(String id, String category) {
        return new Paper(id, "agency of " + id, "", category);
    }

    static Judge judge(String id, int capacity, String... categories) {
        return new Judge(id, capacity, "", "", Set.of(categories));
    }

    static List<Paper> papers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> paper("P" + i)).toList();
    }

    static List<Judge> judges(int count, int capacity) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> judge("J" + i, capacity))
                .toList();
    }

    static PlanProblem problem(List<Paper> papers, List<Judge> judges, int k, Pair... conflicts) {
        return new PlanProblem(papers, judges, Set.of(conflicts), k, 1);
    }

    /** Anything at all; may have no solution. */
    static PlanProblem random(RandomGenerator random, int papers, int judges, int k, int mostCapacity) {
        int topics = 1 + random.nextInt(4);
        var conflicts = new HashSet<Pair>();
        var all = IntStream.range(0, papers)
                .mapToObj(i -> new Paper("P" + i, "I" + random.nextInt(12), "", "T" + random.nextInt(topics)))
                .toList();
        var able = IntStream.range(0, judges)
                .mapToObj(i -> new Judge(
                        "J" + i, 1 + random.nextInt(mostCapacity), "I" + random.nextInt(12), "", known(random, topics)))
                .toList();
        for (int i = random.nextInt(1 + papers * judges / 5); i > 0; i--) {
            conflicts.add(new Pair("P" + random.nextInt(papers), "J" + random.nextInt(judges)));
        }
        return new PlanProblem(all, able, conflicts, k, random.nextLong());
    }

    /** Some have finished, some are gone. */
    static Progress progress(RandomGenerator random, Plan plan) {
        var finished =
                plan.pairs().stream().filter(pair -> random.nextInt(4) == 0).collect(toSet());
        var gone = plan.problem().judges().stream()
                .map(Judge::id)
                .filter(judge -> random.nextInt(4) == 0)
                .collect(toSet());
        return new Progress(new HashSet<>(plan.pairs()), finished, gone);
    }

    private static Set<String> known(RandomGenerator random, int topics) {
        var known = new HashSet<String>();
        for (int t = 0; t < topics; t++) {
            if (random.nextInt(3) == 0) {
                known.add("T" + t);
            }
        }
        return known;
    }
}
