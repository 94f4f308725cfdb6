package id.kipp.assignment;

/** Tries every plan there is. */
final class AllPlans {

    private final PlanProblem problem;
    private final int[] loads;
    private final int[] matches;
    private Merit best = Merit.NONE;

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

    private void choose(int paper, int judge, int places) {
        if (paper == matches.length) {
            var merit = Merit.of(loads, matches, problem.k());
            best = best == Merit.NONE || merit.compareTo(best) < 0 ? merit : best;
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
                choose(paper, judge + 1, places - 1);
                loads[judge]--;
                matches[paper] -= match;
            }
        }
    }
}
