package id.kipp.assignment;

import id.kipp.kernel.Refusal;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Why no plan is possible, in words that say what would help. */
final class Feasible {

    private static final int NAMED = 10;

    private Feasible() {}

    /** What can be seen without solving. */
    static void check(Instance in) {
        long needed = (long) in.papers.size() * in.k();
        long room = in.problem.judges().stream().mapToLong(Judge::capacity).sum();
        if (room < needed) {
            throw new Refusal("plan.too-little-capacity", needed, room, needed - room);
        }
        IntStream.range(0, in.papers.size())
                .filter(p -> free(in, p) < in.k())
                .boxed()
                .min(Comparator.comparing(p -> in.papers.get(p).id()))
                .ifPresent(p -> {
                    throw new Refusal("plan.too-few-judges", in.papers.get(p).id(), free(in, p), in.k());
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
                    "plan.crowded", network.in.papers.get(waiting[0]).id(), full(network, waiting[0]), unplaced);
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

    private static int free(Instance in, int paper) {
        int free = 0;
        for (int j = 0; j < in.judges.size(); j++) {
            free += in.allowed[paper][j] && in.capacity[j] > 0 || in.done[paper][j] ? 1 : 0;
        }
        return free;
    }
}
