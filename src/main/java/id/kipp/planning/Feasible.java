package id.kipp.planning;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import id.kipp.kernel.Refusal;
import java.util.stream.IntStream;

/** Why no plan is possible, in words that say what would help. */
final class Feasible {

    private static final int NAMED = 10;

    private Feasible() {}

    static void checkKnown(PlanProblem problem, Progress progress) {
        var papers = problem.papers().stream().map(Paper::id).collect(toSet());
        var judges = problem.judges().stream().map(Judge::id).collect(toSet());
        for (var pair : progress.finished()) {
            if (!papers.contains(pair.proposal())) {
                throw new Refusal(PlanRefusal.UNKNOWN_PAPER, pair.proposal());
            }
            if (!judges.contains(pair.judge())) {
                throw new Refusal(PlanRefusal.UNKNOWN_JUDGE, pair.judge());
            }
        }
    }

    /** What can be seen without solving; finished work is there already. */
    static void check(Holdings now) {
        long needed = 0;
        for (int judges : now.judgeCount) {
            needed += Math.max(0, now.in.k() - judges);
        }
        long room = 0;
        for (int j = 0; j < now.load.length; j++) {
            room += now.in.capacity[j] == 0
                    ? 0
                    : Math.max(0, now.in.judges.get(j).capacity() - now.load[j]);
        }
        if (room < needed) {
            throw new Refusal(PlanRefusal.TOO_LITTLE_CAPACITY, needed, room, needed - room);
        }
        IntStream.range(0, now.judgesOf.length)
                .filter(p -> free(now, p) < now.in.k())
                .boxed()
                .min(comparing(p -> now.in.papers.get(p).id()))
                .ifPresent(p -> {
                    throw new Refusal(
                            PlanRefusal.TOO_FEW_JUDGES, now.in.papers.get(p).id(), free(now, p), now.in.k());
                });
    }

    /** Room enough in all, and judges enough for each, but not for all together: the judges in question are full. */
    static void checkFilled(Network network) {
        var now = network.now;
        var waiting = IntStream.range(0, now.judgesOf.length)
                .filter(p -> !now.isFull(p))
                .toArray();
        if (waiting.length > 0) {
            int unplaced = IntStream.of(waiting)
                    .map(p -> network.in.k() - now.judgeCount[p])
                    .sum();
            throw new Refusal(
                    PlanRefusal.CROWDED, network.in.papers.get(waiting[0]).id(), full(network, waiting[0]), unplaced);
        }
    }

    private static String full(Network network, int paper) {
        network.place(paper); // fails again, but shows whom it reached
        boolean[] reached = network.reached();
        var full = IntStream.range(0, reached.length)
                .filter(j -> reached[j])
                .mapToObj(j -> network.in.judges.get(j).id())
                .sorted()
                .toList();
        return String.join(", ", full.subList(0, Math.min(NAMED, full.size()))) + (full.size() > NAMED ? ", …" : "");
    }

    private static int free(Holdings now, int paper) {
        int free = now.judgeCount[paper];
        for (int j = 0; j < now.load.length; j++) {
            free += now.open.get(paper, j) && now.in.capacity[j] > 0 ? 1 : 0;
        }
        return free;
    }
}
