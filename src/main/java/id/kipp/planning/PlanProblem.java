package id.kipp.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import id.kipp.kernel.Refusal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be planned: {@code k} different judges for every paper.
 *
 * @param conflicts of each paper who must not judge it; the same institution need not be listed
 * @param seed decides among plans that are equally good: the same seed and input, in any order, give the same plan
 * @param teams optionally the sub-team of every judge; then the judges of one paper are all of one sub-team
 */
public record PlanProblem(
        List<Paper> papers,
        List<Judge> judges,
        Map<String, Set<String>> conflicts,
        int k,
        long seed,
        Map<String, String> teams) {

    /** More judges than this on one paper is a slip of the keyboard. */
    static final int MOST_JUDGES = 50;

    public PlanProblem {
        papers = List.copyOf(papers);
        judges = List.copyOf(judges);
        conflicts = conflicts.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, c -> Set.copyOf(c.getValue())));
        teams = Map.copyOf(teams);
        if (k < 1 || k > MOST_JUDGES) {
            throw new Refusal(PlanRefusal.JUDGES_PER_PAPER, MOST_JUDGES);
        }
        var paperIds =
                unique(PlanRefusal.PAPER_TWICE, papers.stream().map(Paper::id).toList());
        var judgeIds =
                unique(PlanRefusal.JUDGE_TWICE, judges.stream().map(Judge::id).toList());
        conflicts.forEach((paper, people) -> {
            known(PlanRefusal.UNKNOWN_PAPER, paperIds, paper);
            people.forEach(judge -> known(PlanRefusal.UNKNOWN_JUDGE, judgeIds, judge));
        });
        if (!teams.isEmpty() && !teams.keySet().containsAll(judgeIds)) {
            judgeIds.removeAll(teams.keySet());
            throw new Refusal(
                    PlanRefusal.NO_TEAM, judgeIds.stream().sorted().findFirst().orElseThrow());
        }
    }

    public PlanProblem(
            List<Paper> papers, List<Judge> judges, Set<Pair> conflicts, int k, long seed, Map<String, String> teams) {
        this(papers, judges, byPaper(conflicts), k, seed, teams);
    }

    public PlanProblem(List<Paper> papers, List<Judge> judges, Set<Pair> conflicts, int k, long seed) {
        this(papers, judges, conflicts, k, seed, Map.of());
    }

    /** A conflict was listed. */
    boolean bars(Pair pair) {
        return conflicts.getOrDefault(pair.proposal(), Set.of()).contains(pair.judge());
    }

    private static Map<String, Set<String>> byPaper(Set<Pair> pairs) {
        return pairs.stream().collect(groupingBy(Pair::proposal, mapping(Pair::judge, toSet())));
    }

    private static Set<String> unique(Refusal.Reason reason, Collection<String> ids) {
        var seen = new HashSet<String>();
        for (var id : ids) {
            if (!seen.add(id)) {
                throw new Refusal(reason, id);
            }
        }
        return ids.stream().collect(toSet());
    }

    private static void known(Refusal.Reason reason, Set<String> ids, String id) {
        if (!ids.contains(id)) {
            throw new Refusal(reason, id);
        }
    }
}
