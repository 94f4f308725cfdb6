package id.kipp.assignment;

import java.util.ArrayList;
import java.util.List;

/** Tries every plan there is. */
final class AllPlans {

    private final PlanProblem problem;
    private final int[] loads;
    private final int[] matches;
    private final List<Pair> pairs = new ArrayList<>();
    private Merit best = Merit.NONE;
    private boolean connected;

    private AllPlans(PlanProblem problem) {
        this.problem = problem;
        loads = new int[problem.judges().size()];
        matches = new int[problem.papers().size()];
    }

    static Merit best(PlanProblem problem) {
        var all = new AllPlans(problem);
        all.choose(0, 0, problem.k());
        return all.best;
    }

    /** Whether one of the best plans links all its judges. */
    static boolean canConnect(PlanProblem problem) {
        var all = new AllPlans(problem);
        all.choose(0, 0, problem.k());
        return all.connected;
    }

    private void compare(Merit merit) {
        int better = best == Merit.NONE ? -1 : merit.compareTo(best);
        if (better <= 0) {
            best = merit;
            connected = better == 0 && connected || Linked.islands(pairs).size() <= 1;
        }
    }

    private void choose(int paper, int judge, int places) {
        if (paper == matches.length) {
            compare(Merit.of(loads, matches, problem.k()));
        } else if (places == 0) {
            choose(paper + 1, 0, problem.k());
        } else if (judge < loads.length) {
            choose(paper, judge + 1, places);
            var p = problem.papers().get(paper);
            var j = problem.judges().get(judge);
            boolean may = !j.sharesInstitutionWith(p) && !problem.conflicts().contains(new Pair(p.id(), j.id()));
            if (may && loads[judge] < j.capacity()) {
                int match = j.categories().contains(p.category()) ? 1 : 0;
                loads[judge]++;
                matches[paper] += match;
                pairs.add(new Pair(p.id(), j.id()));
                choose(paper, judge + 1, places - 1);
                pairs.removeLast();
                loads[judge]--;
                matches[paper] -= match;
            }
        }
    }
}
