package id.kipp.assignment;

import java.util.ArrayList;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Proposes who judges what. Exactly k judges per paper, capacity and conflicts are kept to; then, in this order, loads are as
 * even as possible, topics match as well as possible (the worst served first), judges are linked with each other, and pairs meet
 * equally often. The first three are exact. A pure function of its arguments.
 */
public final class Planner {

    private Planner() {}

    public static Plan plan(PlanProblem problem) {
        return solve(new Instance(problem));
    }

    private static Plan solve(Instance in) {
        Feasible.check(in);
        var random = new SplittableRandom(in.problem.seed());
        var network = new Network(in, random);
        fill(network);
        new Spread(network, random, false).run();
        if (new Islands(network.now).count() > 1 && new Bridges(network).build()) {
            new Spread(network, random, true).run();
        }
        return plan(in, network.now);
    }

    private static void fill(Network network) {
        for (int place = 0; place < network.in.k(); place++) {
            for (int p = 0; p < network.in.papers.size(); p++) {
                if (network.now.judgeCount[p] == place) {
                    network.place(p);
                }
            }
        }
        Feasible.checkFilled(network);
    }

    private static Plan plan(Instance in, Holdings now) {
        var pairs = new ArrayList<Pair>();
        for (int p = 0; p < now.judgesOf.length; p++) {
            for (int judge : now.judgesOf[p]) {
                pairs.add(new Pair(in.papers.get(p).id(), in.judges.get(judge).id()));
            }
        }
        boolean linked = new Islands(now).count() <= 1;
        return new Plan(in.problem, pairs, linked ? Optional.empty() : Optional.of(Apart.why(in, now)));
    }
}
