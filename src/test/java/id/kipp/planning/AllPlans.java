package id.kipp.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every plan there is. */
final class AllPlans {

    private final PlanProblem problem;
    private final Progress progress;
    private final Optional<Pair> wanted;
    private final int[] loads;
    private final int[] matches;
    private final List<Pair> pairs = new ArrayList<>();
    private int changes;
    private Merit best = Merit.NONE;
    private boolean connected;

    private AllPlans(PlanProblem problem, Progress progress, Optional<Pair> wanted) {
        this.problem = problem;
        this.progress = progress;
        this.wanted = wanted;
        loads = new int[problem.judges().size()];
        matches = new int[problem.papers().size()];
        choose(0, 0, places(0));
    }

    static Merit best(PlanProblem problem) {
        return best(problem, Progress.NONE);
    }

    static Merit best(PlanProblem problem, Progress progress) {
        return new AllPlans(problem, progress, Optional.empty()).best;
    }

    /** The best of those plans that have this pair. */
    static Merit bestWith(Pair wanted, PlanProblem problem, Progress progress) {
        return new AllPlans(problem, progress, Optional.of(wanted)).best;
    }

    /** Whether one of the best plans links all its judges. */
    static boolean canConnect(PlanProblem problem) {
        return new AllPlans(problem, Progress.NONE, Optional.empty()).connected;
    }

    private void choose(int paper, int judge, int places) {
        if (paper == matches.length) {
            compare(Merit.of(changes, loads, matches, problem.k()));
        } else if (judge == loads.length) {
            if (places == 0) {
                choose(paper + 1, 0, places(paper + 1));
            }
        } else {
            var pair = new Pair(
                    problem.papers().get(paper).id(),
                    problem.judges().get(judge).id());
            boolean finished = progress.finished().contains(pair);
            if (!finished && !wanted.equals(Optional.of(pair))) {
                leave(paper, judge, places, pair);
            }
            if (finished || places > 0 && may(paper, judge, pair)) {
                take(paper, judge, finished ? places : places - 1, pair);
            }
        }
    }

    /** Those that finished work leaves. */
    private int places(int paper) {
        return paper == matches.length
                ? 0
                : Math.max(
                        0,
                        problem.k()
                                - (int) progress.finished().stream()
                                        .filter(pair -> pair.proposal()
                                                .equals(problem.papers()
                                                        .get(paper)
                                                        .id()))
                                        .count());
    }

    private void leave(int paper, int judge, int places, Pair pair) {
        int change = progress.earlier().contains(pair) ? 1 : 0;
        changes += change;
        choose(paper, judge + 1, places);
        changes -= change;
    }

    private void take(int paper, int judge, int places, Pair pair) {
        int match = knows(paper, judge) ? 1 : 0;
        loads[judge]++;
        matches[paper] += match;
        pairs.add(pair);
        choose(paper, judge + 1, places);
        pairs.removeLast();
        loads[judge]--;
        matches[paper] -= match;
    }

    private boolean may(int paper, int judge, Pair pair) {
        var who = problem.judges().get(judge);
        return !progress.gone().contains(who.id())
                && !who.sharesInstitutionWith(problem.papers().get(paper))
                && !problem.bars(pair)
                && loads[judge] + finishedLater(judge, paper) < who.capacity();
    }

    /** Finished work further down takes room, too. */
    private long finishedLater(int judge, int paper) {
        var later = problem.papers().subList(paper + 1, problem.papers().size());
        var id = problem.judges().get(judge).id();
        return later.stream()
                .filter(p -> progress.finished().contains(new Pair(p.id(), id)))
                .count();
    }

    private boolean knows(int paper, int judge) {
        return problem.judges()
                .get(judge)
                .categories()
                .contains(problem.papers().get(paper).category());
    }

    private void compare(Merit merit) {
        int better = best == Merit.NONE ? -1 : merit.compareTo(best);
        if (better <= 0) {
            best = merit;
            connected = better == 0 && connected || Linked.islands(pairs).size() <= 1;
        }
    }
}
