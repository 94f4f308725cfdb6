package id.kipp.planning;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.kipp.kernel.Refusal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
                .boxed()
                .sorted(comparing(p -> network.in.papers.get(p).id()))
                .toList();
        if (!waiting.isEmpty()) {
            throw new Refusal(
                    PlanRefusal.CROWDED,
                    bottlenecks(network, waiting).stream()
                            .map(b -> b.said(network))
                            .collect(joining("; ")));
        }
    }

    /**
     * Judges who are full, and the papers that only they could take. Two that share a judge are one: whoever helps the first
     * by a place takes it from the second.
     */
    private record Bottleneck(BitSet judges, List<Integer> papers) {

        String said(Network network) {
            int places = papers.stream()
                    .mapToInt(p -> network.in.k() - network.now.judgeCount[p])
                    .sum();
            return named(ids(papers.stream(), p -> network.in.papers.get(p).id())) + " ("
                    + named(ids(
                            judges.stream().boxed(),
                            j -> network.in.judges.get(j).id()))
                    + "): " + places;
        }

        private static List<String> ids(Stream<Integer> which, IntFunction<String> id) {
            return which.map(id::apply).sorted().toList();
        }
    }

    private static List<Bottleneck> bottlenecks(Network network, List<Integer> waiting) {
        var found = new ArrayList<Bottleneck>();
        for (int paper : waiting) {
            network.place(paper); // fails again, but shows whom it reached
            var judges = new BitSet();
            boolean[] reached = network.reached();
            IntStream.range(0, reached.length).filter(j -> reached[j]).forEach(judges::set);
            var papers = new ArrayList<>(List.of(paper));
            found.removeIf(other -> {
                if (!other.judges().intersects(judges)) return false;
                judges.or(other.judges());
                papers.addAll(other.papers());
                return true;
            });
            found.add(new Bottleneck(judges, papers));
        }
        return found;
    }

    private static String named(List<String> ids) {
        return String.join(", ", ids.subList(0, Math.min(NAMED, ids.size()))) + (ids.size() > NAMED ? ", …" : "");
    }

    private static int free(Holdings now, int paper) {
        int free = now.judgeCount[paper];
        for (int j = 0; j < now.load.length; j++) {
            free += now.open.get(paper, j) && now.in.capacity[j] > 0 ? 1 : 0;
        }
        return free;
    }
}
