package id.kipp.planning;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A problem as numbers: papers and judges are their places in two lists, sorted by id and then shuffled by the seed, so that the
 * order of the input does not matter and nobody is favoured by a name.
 */
final class Instance {

    final PlanProblem problem;
    final List<Paper> papers;
    final List<Judge> judges;

    /** May judge, were there room: no conflict, not gone. */
    final Bits allowed;

    /** Knows the paper's category; shared by the papers of one category. */
    final boolean[][] knows;

    /** The category of each paper, and of each judge those that papers have. */
    final int[] category;

    final int[][] knownBy;
    final int categories;

    /** Pairs of an earlier plan that should stay. */
    final boolean[][] kept;

    /** The judges of each paper in that plan. */
    final int[][] keepers;

    /** The judges of each paper who must stay, because their work is done. */
    final int[][] done;

    final int[] capacity;

    private final boolean keeping;
    private final Map<String, Integer> paperAt = new HashMap<>();
    private final Map<String, Integer> judgeAt = new HashMap<>();

    Instance(PlanProblem problem) {
        this(problem, Progress.NONE, Map.of());
    }

    /** @param teams the only sub-team that may judge a paper, where there are sub-teams */
    Instance(PlanProblem problem, Progress progress, Map<String, String> teams) {
        this.problem = problem;
        var random = new SplittableRandom(problem.seed());
        papers = new ArrayList<>(problem.papers());
        papers.sort(comparing(Paper::id));
        Collections.shuffle(papers, random);
        judges = new ArrayList<>(problem.judges());
        judges.sort(comparing(Judge::id));
        Collections.shuffle(judges, random);
        for (int p = 0; p < papers.size(); p++) {
            paperAt.put(papers.get(p).id(), p);
        }
        for (int j = 0; j < judges.size(); j++) {
            judgeAt.put(judges.get(j).id(), j);
        }
        var categoryAt = new HashMap<String, Integer>();
        category = papers.stream()
                .mapToInt(paper -> categoryAt.computeIfAbsent(paper.category(), c -> categoryAt.size()))
                .toArray();
        categories = categoryAt.size();
        knows = knowledge();
        knownBy = judges.stream()
                .map(judge -> judge.categories().stream()
                        .filter(c -> !c.isEmpty() && categoryAt.containsKey(c))
                        .mapToInt(categoryAt::get)
                        .toArray())
                .toArray(int[][]::new);
        allowed = permissions(progress.gone(), teams);
        capacity = judges.stream()
                .mapToInt(judge -> progress.gone().contains(judge.id()) ? 0 : Math.min(judge.capacity(), papers.size()))
                .toArray();
        keeping = !progress.earlier().isEmpty();
        keepers = judgesIn(progress.earlier());
        kept = marks(keepers);
        done = judgesIn(progress.finished());
    }

    /** There is an earlier plan to stay near. */
    boolean keeping() {
        return keeping;
    }

    boolean isDone(int paper, int judge) {
        return Arrays.binarySearch(done[paper], judge) >= 0;
    }

    int k() {
        return problem.k();
    }

    int paper(String id) {
        return paperAt.getOrDefault(id, -1);
    }

    int judge(String id) {
        return judgeAt.getOrDefault(id, -1);
    }

    private boolean[][] knowledge() {
        var byCategory = new HashMap<String, boolean[]>();
        var knowledge = new boolean[papers.size()][];
        for (int p = 0; p < knowledge.length; p++) {
            knowledge[p] = byCategory.computeIfAbsent(papers.get(p).category(), this::knowers);
        }
        return knowledge;
    }

    private boolean[] knowers(String category) {
        var knowers = new boolean[judges.size()];
        for (int j = 0; j < knowers.length; j++) {
            knowers[j] = !category.isEmpty() && judges.get(j).categories().contains(category);
        }
        return knowers;
    }

    private Bits permissions(Set<String> gone, Map<String, String> teams) {
        var staying = new boolean[judges.size()];
        var institutions = new HashMap<String, List<Integer>>();
        var members = new HashMap<String, boolean[]>();
        for (int j = 0; j < judges.size(); j++) {
            var judge = judges.get(j);
            staying[j] = !gone.contains(judge.id());
            var institution = Judge.folded(judge.institution());
            if (!institution.isEmpty()) {
                institutions
                        .computeIfAbsent(institution, i -> new ArrayList<>())
                        .add(j);
            }
        }
        var permissions = new Bits(papers.size(), judges.size());
        for (int p = 0; p < papers.size(); p++) {
            var team = teams.get(papers.get(p).id());
            permissions.setAll(p, team == null ? staying : members.computeIfAbsent(team, t -> members(t, staying)));
            for (int j : institutions.getOrDefault(Judge.folded(papers.get(p).institution()), List.of())) {
                permissions.set(p, j, false);
            }
        }
        problem.conflicts().forEach((paper, people) -> {
            int p = paper(paper);
            people.forEach(judge -> permissions.set(p, judge(judge), false));
        });
        return permissions;
    }

    /** Who of those that stay is of this sub-team. */
    private boolean[] members(String team, boolean[] staying) {
        var members = staying.clone();
        for (int j = 0; j < members.length; j++) {
            members[j] &= team.equals(problem.teams().get(judges.get(j).id()));
        }
        return members;
    }

    /** Of each paper the judges it has in these pairs, in order. */
    private int[][] judgesIn(Set<Pair> pairs) {
        var judgesOf = new int[papers.size()][];
        Arrays.fill(judgesOf, new int[0]);
        for (var pair : pairs) {
            int p = paper(pair.proposal());
            int j = judge(pair.judge());
            if (p >= 0 && j >= 0) {
                judgesOf[p] = Arrays.copyOf(judgesOf[p], judgesOf[p].length + 1);
                judgesOf[p][judgesOf[p].length - 1] = j;
            }
        }
        for (int[] some : judgesOf) {
            Arrays.sort(some);
        }
        return judgesOf;
    }

    private boolean[][] marks(int[][] judgesOf) {
        var none = new boolean[judges.size()];
        var marks = new boolean[judgesOf.length][];
        Arrays.fill(marks, none);
        for (int p = 0; p < marks.length; p++) {
            if (judgesOf[p].length > 0) {
                marks[p] = new boolean[none.length];
                for (int j : judgesOf[p]) {
                    marks[p][j] = true;
                }
            }
        }
        return marks;
    }
}
