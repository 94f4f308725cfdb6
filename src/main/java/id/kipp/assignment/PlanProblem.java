package id.kipp.assignment;

import static java.util.stream.Collectors.toSet;

import id.kipp.kernel.Refusal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be planned: {@code k} different judges for every paper.
 *
 * @param conflicts pairs that must not be; the same institution need not be listed
 * @param seed decides among plans that are equally good: the same seed and input, in any order, give the same plan
 * @param teams optionally the sub-team of every judge; then the judges of one paper are all of one sub-team
 */
public record PlanProblem(
        List<Paper> papers, List<Judge> judges, Set<Pair> conflicts, int k, long seed, Map<String, String> teams) {

    /** More judges than this on one paper is a slip of the keyboard. */
    static final int MOST_JUDGES = 50;

    public PlanProblem {
        papers = List.copyOf(papers);
        judges = List.copyOf(judges);
        conflicts = Set.copyOf(conflicts);
        teams = Map.copyOf(teams);
        if (k < 1 || k > MOST_JUDGES) {
            throw new Refusal("plan.judges-per-paper", MOST_JUDGES);
        }
        var paperIds = unique("plan.paper-twice", papers.stream().map(Paper::id).toList());
        var judgeIds = unique("plan.judge-twice", judges.stream().map(Judge::id).toList());
        for (var pair : conflicts) {
            known("plan.unknown-paper", paperIds, pair.proposal());
            known("plan.unknown-judge", judgeIds, pair.judge());
        }
        if (!teams.isEmpty() && !teams.keySet().containsAll(judgeIds)) {
            judgeIds.removeAll(teams.keySet());
            throw new Refusal(
                    "plan.no-team", judgeIds.stream().sorted().findFirst().orElseThrow());
        }
    }

    public PlanProblem(List<Paper> papers, List<Judge> judges, Set<Pair> conflicts, int k, long seed) {
        this(papers, judges, conflicts, k, seed, Map.of());
    }

    private static Set<String> unique(String key, Collection<String> ids) {
        var seen = new HashSet<String>();
        for (var id : ids) {
            if (!seen.add(id)) {
                throw new Refusal(key, id);
            }
        }
        return ids.stream().collect(toSet());
    }

    private static void known(String key, Set<String> ids, String id) {
        if (!ids.contains(id)) {
            throw new Refusal(key, id);
        }
    }
}
