package id.kipp.planning;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.kipp.kernel.Refusal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who judges what, as proposed. The pairs are sorted by paper and judge.
 *
 * @param progress what the plan had to build on
 * @param apart why the judges are not all linked by judging together; empty when they are
 */
public record Plan(PlanProblem problem, Progress progress, List<Pair> pairs, Optional<Apart> apart) {

    public Plan {
        pairs = pairs.stream().sorted().toList();
    }

    public List<String> judgesOf(String proposal) {
        return pairs.stream()
                .filter(pair -> pair.proposal().equals(proposal))
                .map(Pair::judge)
                .toList();
    }

    /** How many papers each judge has, idle judges too, by id. */
    public Map<String, Integer> loads() {
        var loads = new TreeMap<String, Integer>();
        problem.judges().forEach(judge -> loads.put(judge.id(), 0));
        pairs.forEach(pair -> loads.merge(pair.judge(), 1, Integer::sum));
        return loads;
    }

    public int loadMin() {
        return least(loads().values());
    }

    public int loadMax() {
        return loads().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Pairs in which the judge knows the paper's category. */
    public int topicMatched() {
        return matches().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Papers none of whose judges knows their category. */
    public List<String> unserved() {
        var matches = matches();
        return problem.papers().stream()
                .map(Paper::id)
                .filter(id -> matches.getOrDefault(id, 0) == 0)
                .sorted()
                .toList();
    }

    /** Judges linked by judging together, one sorted group per island, the largest first. */
    public List<List<String>> islands() {
        return Linked.islands(pairs);
    }

    public boolean connected() {
        return apart.isEmpty();
    }

    /** Why these judges and not the others: exact, by trying out each of them. */
    public Explanation why(String proposal) {
        if (problem.papers().stream().noneMatch(paper -> paper.id().equals(proposal))) {
            throw new Refusal(PlanRefusal.UNKNOWN_PAPER, proposal);
        }
        return new Reasons(this).of(proposal);
    }

    /** The sub-team of each paper, where there are sub-teams. */
    public Map<String, String> teams() {
        var teams = new TreeMap<String, String>();
        if (!problem.teams().isEmpty()) {
            pairs.forEach(pair -> teams.put(pair.proposal(), SubTeams.team(problem, pair.judge())));
        }
        return teams;
    }

    /** The pairs of the earlier plan that are no more. */
    public List<Pair> dropped() {
        var now = new HashSet<>(pairs);
        return progress.earlier().stream()
                .filter(pair -> !now.contains(pair))
                .sorted()
                .toList();
    }

    /** The pairs that the earlier plan did not have. */
    public List<Pair> added() {
        return pairs.stream().filter(pair -> !progress.earlier().contains(pair)).toList();
    }

    /** Pairs that must not be, finished work aside. A plan has none; whoever doubts it can count. */
    public long conflicts() {
        var papers = problem.papers().stream().collect(toMap(Paper::id, Function.identity()));
        var judges = problem.judges().stream().collect(toMap(Judge::id, Function.identity()));
        return pairs.stream()
                .filter(pair -> !progress.finished().contains(pair))
                .filter(pair -> problem.bars(pair)
                        || requireNonNull(judges.get(pair.judge()))
                                .sharesInstitutionWith(requireNonNull(papers.get(pair.proposal()))))
                .count();
    }

    private Map<String, Integer> matches() {
        var categories = problem.papers().stream().collect(toMap(Paper::id, Paper::category));
        var judges = problem.judges().stream().collect(toMap(Judge::id, Judge::categories));
        var matches = new TreeMap<String, Integer>();
        for (var pair : pairs) {
            if (judges.getOrDefault(pair.judge(), Set.of()).contains(categories.getOrDefault(pair.proposal(), ""))) {
                matches.merge(pair.proposal(), 1, Integer::sum);
            }
        }
        return matches;
    }

    private static int least(Collection<Integer> numbers) {
        return numbers.isEmpty() ? 0 : Collections.min(numbers);
    }
}
