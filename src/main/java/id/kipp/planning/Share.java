package id.kipp.planning;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Gives judges who came late a fair share of what nobody has opened yet: as many as everybody else would have of it, taken
 * from whoever has most of it left, and first what the newcomer knows. A pure function of its arguments; the same arguments,
 * in any order, give the same share.
 */
public final class Share {

    private final PlanProblem problem;
    private final Map<String, Judge> judges;
    private final Map<String, Paper> papers;
    private final Set<Pair> standing;
    private final Map<String, List<String>> unopened = new TreeMap<>();
    private final List<String> newcomers;
    private final int fair;

    /**
     * @param standing who judges what now
     * @param opened pairs whose work has begun; they stay
     */
    public Share(PlanProblem problem, Set<Pair> standing, Set<Pair> opened) {
        this.problem = problem;
        this.judges = problem.judges().stream().collect(toMap(Judge::id, Function.identity()));
        this.papers = problem.papers().stream().collect(toMap(Paper::id, Function.identity()));
        this.standing = new HashSet<>(standing);
        var team = problem.judges().stream().map(Judge::id).sorted().toList();
        team.forEach(j -> unopened.put(j, new ArrayList<>()));
        var working = new HashSet<String>();
        standing.stream().sorted().forEach(p -> {
            working.add(p.judge());
            if (!opened.contains(p) && unopened.get(p.judge()) instanceof List<String> his) his.add(p.proposal());
        });
        this.newcomers = team.stream().filter(j -> !working.contains(j)).toList();
        var left = unopened.values().stream().mapToInt(List::size).sum();
        this.fair = team.isEmpty() ? 0 : left / team.size();
    }

    /** Who judges what then. */
    public Set<Pair> pairs() {
        for (var round = 0; round < fair; round++) newcomers.forEach(this::takeOne);
        return standing;
    }

    private void takeOne(String newcomer) {
        best(newcomer).ifPresent(taken -> {
            standing.remove(taken);
            standing.add(new Pair(taken.proposal(), newcomer));
            unopened.getOrDefault(taken.judge(), List.of()).remove(taken.proposal());
        });
    }

    /** From the one with most left who has something this newcomer may judge. */
    private Optional<Pair> best(String newcomer) {
        return unopened.entrySet().stream()
                .filter(e -> !newcomers.contains(e.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, List<String>> e) ->
                                -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(e -> e.getValue().stream()
                        .filter(paper -> mayJudge(newcomer, paper))
                        .min(Comparator.comparing((String paper) -> !knows(newcomer, paper))
                                .thenComparing(Comparator.naturalOrder()))
                        .map(paper -> new Pair(paper, e.getKey()))
                        .stream())
                .findFirst();
    }

    private boolean mayJudge(String newcomer, String paper) {
        var pair = new Pair(paper, newcomer);
        return !standing.contains(pair)
                && !problem.bars(pair)
                && !judge(newcomer).sharesInstitutionWith(paper(paper));
    }

    private boolean knows(String newcomer, String paper) {
        return judge(newcomer).categories().contains(paper(paper).category());
    }

    private Judge judge(String id) {
        return requireNonNull(judges.get(id));
    }

    private Paper paper(String id) {
        return requireNonNull(papers.get(id));
    }
}
