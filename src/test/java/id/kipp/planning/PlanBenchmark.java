package id.kipp.planning;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** How long a season takes to plan: papers, judges and judges per paper as arguments, else 5,000 by 100 by 3. */
final class PlanBenchmark {

    private static final int TOPICS = 12;

    private PlanBenchmark() {}

    public static void main(String... arguments) {
        int papers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5000;
        int judges = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int k = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        for (int run = 1; run <= 5; run++) {
            var problem = season(new SplittableRandom(run), papers, judges, k);
            long start = System.nanoTime();
            var plan = Planner.plan(problem);
            System.out.printf(
                    "run %d: %d ms, load %d to %d, %d of %d matched, %d unserved, connected %s%n",
                    run,
                    (System.nanoTime() - start) / 1_000_000,
                    plan.loadMin(),
                    plan.loadMax(),
                    plan.topicMatched(),
                    papers * k,
                    plan.unserved().size(),
                    plan.connected());
        }
    }

    /** Capacities a little above the need, three in a hundred pairs in conflict, two topics known to each judge. */
    static PlanProblem season(RandomGenerator random, int papers, int judges, int k) {
        int need = (papers * k + judges - 1) / judges;
        var all = IntStream.range(0, papers)
                .mapToObj(i -> new Paper("P" + i, "I" + random.nextInt(500), "", "T" + random.nextInt(TOPICS)))
                .toList();
        var able = IntStream.range(0, judges)
                .mapToObj(i -> new Judge(
                        "J" + i,
                        need + random.nextInt(Math.max(1, need / 5)),
                        "I" + random.nextInt(500),
                        "",
                        Set.of("T" + i % TOPICS, "T" + (i + 1 + random.nextInt(TOPICS - 1)) % TOPICS)))
                .toList();
        var conflicts = new HashSet<Pair>();
        while (conflicts.size() < papers * judges * 3 / 100) {
            conflicts.add(new Pair("P" + random.nextInt(papers), "J" + random.nextInt(judges)));
        }
        return new PlanProblem(all, able, conflicts, k, 1);
    }
}
