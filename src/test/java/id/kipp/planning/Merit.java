package id.kipp.planning;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** How good a plan is, aim by aim, the highest first, less being better; hard rules are checked on the way. */
record Merit(List<Long> aims) implements Comparable<Merit> {

    static final Merit NONE = new Merit(List.of());

    static Merit of(Plan plan) {
        var problem = plan.problem();
        var papers = problem.papers().stream().collect(toMap(Paper::id, Function.identity()));
        var judges = problem.judges().stream().collect(toMap(Judge::id, Function.identity()));
        var load = new HashMap<String, Integer>();
        var judged = new HashMap<String, Integer>();
        var matched = new HashMap<String, Integer>();
        for (var pair : plan.pairs()) {
            var paper = papers.get(pair.proposal());
            var judge = judges.get(pair.judge());
            load.merge(judge.id(), 1, Integer::sum);
            judged.merge(paper.id(), 1, Integer::sum);
            matched.merge(paper.id(), judge.categories().contains(paper.category()) ? 1 : 0, Integer::sum);
            boolean free = !problem.bars(pair) && !judge.sharesInstitutionWith(paper);
            check(free || plan.progress().finished().contains(pair), "conflict");
        }
        check(plan.pairs().stream().distinct().count() == plan.pairs().size(), "twice");
        check(papers.keySet().stream().allMatch(id -> judged.getOrDefault(id, 0) == problem.k()), "k");
        check(
                load.entrySet().stream()
                        .allMatch(e -> e.getValue() <= judges.get(e.getKey()).capacity()),
                "capacity");
        return of(
                plan.dropped().size(),
                load.values().stream().mapToInt(Integer::intValue).toArray(),
                matched.values().stream().mapToInt(Integer::intValue).toArray(),
                problem.k());
    }

    static Merit of(long changes, int[] loads, int[] matches, int k) {
        var aims = new ArrayList<Long>();
        aims.add(changes);
        aims.add(Arrays.stream(loads).mapToLong(l -> (long) l * l).sum());
        for (int level = 1; level <= k; level++) {
            int least = level;
            aims.add(Arrays.stream(matches).filter(m -> m < least).count());
        }
        return new Merit(aims);
    }

    @Override
    public int compareTo(Merit that) {
        return Arrays.compare(aims.toArray(Long[]::new), that.aims.toArray(Long[]::new));
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError("hard rule broken: " + rule);
        }
    }
}
