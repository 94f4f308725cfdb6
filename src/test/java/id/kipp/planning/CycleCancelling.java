package id.kipp.planning;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The textbook's other way to a cheapest flow: any full flow first, then negative cycles out, on the whole network (source, papers,
 * matching and other sides, judges, sink), costs as big numbers. Slow, and nothing like the planner.
 */
final class CycleCancelling {

    private record Arc(int from, int to, BigInteger cost) {}

    private final List<Arc> arcs = new ArrayList<>();
    private final List<Integer> room = new ArrayList<>();
    private int nodes;

    static Merit best(PlanProblem problem) {
        return new CycleCancelling().solve(problem);
    }

    private Merit solve(PlanProblem problem) {
        int papers = problem.papers().size();
        int judges = problem.judges().size();
        int k = problem.k();
        int source = 0;
        int sink = 1;
        nodes = 2 + 3 * papers + judges;
        var far = BigInteger.valueOf(4L * papers * k + 10);
        for (int p = 0; p < papers; p++) {
            int paper = 2 + 3 * p;
            for (int i = 1; i <= k; i++) {
                arc(source, paper, BigInteger.ZERO);
                arc(paper, paper + 1, far.pow(k - i).negate());
                arc(paper, paper + 2, BigInteger.ZERO);
            }
            for (int j = 0; j < judges; j++) {
                var one = problem.papers().get(p);
                var other = problem.judges().get(j);
                if (!other.sharesInstitutionWith(one) && !problem.bars(new Pair(one.id(), other.id()))) {
                    arc(
                            other.categories().contains(one.category()) ? paper + 1 : paper + 2,
                            2 + 3 * papers + j,
                            BigInteger.ZERO);
                }
            }
        }
        for (int j = 0; j < judges; j++) {
            for (int i = 0; i < Math.min(papers, problem.judges().get(j).capacity()); i++) {
                arc(2 + 3 * papers + j, sink, far.pow(k + 1).multiply(BigInteger.valueOf(2L * i + 1)));
            }
        }
        for (int unit = 0; unit < papers * k; unit++) {
            if (!augment(source, sink)) {
                return Merit.NONE;
            }
        }
        while (cancel()) {}
        return merit(papers, judges, k);
    }

    private Merit merit(int papers, int judges, int k) {
        var loads = new int[judges];
        var matches = new int[papers];
        for (int a = 0; a < arcs.size(); a += 2) {
            var arc = arcs.get(a);
            if (room.get(a) == 0 && arc.to == 1) {
                loads[arc.from - 2 - 3 * papers]++;
            }
            if (room.get(a) == 0
                    && arc.from >= 2
                    && arc.from < 2 + 3 * papers
                    && (arc.from - 2) % 3 == 0
                    && arc.to == arc.from + 1) {
                matches[(arc.from - 2) / 3]++;
            }
        }
        return Merit.of(0, loads, matches, k);
    }

    private void arc(int from, int to, BigInteger cost) {
        arcs.add(new Arc(from, to, cost));
        room.add(1);
        arcs.add(new Arc(to, from, cost.negate()));
        room.add(0);
    }

    private boolean augment(int source, int sink) {
        var by = new int[nodes];
        Arrays.fill(by, -1);
        var queue = new ArrayList<Integer>(List.of(source));
        for (int i = 0; i < queue.size() && by[sink] < 0; i++) {
            for (int a = 0; a < arcs.size(); a++) {
                var arc = arcs.get(a);
                if (arc.from == queue.get(i) && room.get(a) > 0 && by[arc.to] < 0 && arc.to != source) {
                    by[arc.to] = a;
                    queue.add(arc.to);
                }
            }
        }
        if (by[sink] < 0) {
            return false;
        }
        for (int at = sink; at != source; at = arcs.get(by[at]).from) {
            push(by[at]);
        }
        return true;
    }

    private void push(int arc) {
        room.set(arc, room.get(arc) - 1);
        room.set(arc ^ 1, room.get(arc ^ 1) + 1);
    }

    /** Bellman and Ford from everywhere at once; a node that still improves in the last round leads back to a cycle. */
    private boolean cancel() {
        var distance = new BigInteger[nodes];
        Arrays.fill(distance, BigInteger.ZERO);
        var by = new int[nodes];
        Arrays.fill(by, -1);
        int improved = -1;
        for (int round = 0; round < nodes; round++) {
            improved = -1;
            for (int a = 0; a < arcs.size(); a++) {
                var arc = arcs.get(a);
                if (room.get(a) > 0 && distance[arc.from].add(arc.cost).compareTo(distance[arc.to]) < 0) {
                    distance[arc.to] = distance[arc.from].add(arc.cost);
                    by[arc.to] = a;
                    improved = arc.to;
                }
            }
            if (improved < 0) {
                return false;
            }
        }
        int at = improved;
        for (int i = 0; i < nodes; i++) {
            at = arcs.get(by[at]).from;
        }
        int first = at;
        do {
            push(by[at]);
            at = arcs.get(by[at]).from;
        } while (at != first);
        return true;
    }
}
