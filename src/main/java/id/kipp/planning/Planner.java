package id.kipp.planning;

import java.util.ArrayList;
import java.util.List;
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
        return solve(problem, Progress.NONE);
    }

    /**
     * Plans anew while work goes on: what is finished stays, of the rest as little as possible changes; only then come the aims of
     * {@link #plan}. The problem may have changed in any way since, conflicts, capacities and judges included; judges who have
     * finished something must still be in it.
     */
    public static Plan rebalance(PlanProblem problem, Progress progress) {
        return solve(problem, progress);
    }

    private static Plan solve(PlanProblem problem, Progress progress) {
        Feasible.checkKnown(problem, progress);
        var teams = SubTeams.choose(problem, progress);
        var in = new Instance(problem, progress, teams);
        var random = new SplittableRandom(problem.seed());
        var now = new Holdings(in);
        Feasible.check(now);
        now.keep();
        var network = new Network(now, random);
        fill(network);
        new Spread(network, random, false).run();
        if (apart(network.now).equals(Optional.of(Apart.COST)) && new Bridges(network).build()) {
            new Spread(network, random, true).run();
        }
        return new Plan(problem, progress, pairs(network.now), apart(network.now));
    }

    private static void fill(Network network) {
        var waiting = new Waiting(network);
        for (int paper = waiting.next(); paper >= 0; paper = waiting.next()) {
            int judge = network.place(paper);
            if (judge >= 0) {
                waiting.given(judge);
            }
        }
        Feasible.checkFilled(network);
    }

    private static List<Pair> pairs(Holdings now) {
        var pairs = new ArrayList<Pair>();
        for (int p = 0; p < now.judgesOf.length; p++) {
            for (int i = 0; i < now.judgeCount[p]; i++) {
                pairs.add(new Pair(
                        now.in.papers.get(p).id(),
                        now.in.judges.get(now.judgesOf[p][i]).id()));
            }
        }
        return pairs;
    }

    private static Optional<Apart> apart(Holdings now) {
        return new Islands(now).count() <= 1 ? Optional.empty() : Optional.of(Apart.why(now));
    }
}
