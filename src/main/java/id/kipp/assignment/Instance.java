package id.kipp.assignment;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A problem as numbers: papers and judges are their places in two lists, sorted by id and then shuffled by the seed, so that the
 * order of the input does not matter and nobody is favoured by a name.
 */
final class Instance {

    final PlanProblem problem;
    final List<Paper> papers;
    final List<Judge> judges;

    /** May judge, were there room: no conflict, not gone. */
    final boolean[][] allowed;

    /** Knows the paper's category; shared by the papers of one category. */
    final boolean[][] knows;

    /** Pairs of an earlier plan that should stay. */
    final boolean[][] kept;

    /** Pairs that must stay, because the work is done. */
    final boolean[][] done;

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
        knows = knowledge();
        allowed = permissions(progress.gone(), teams);
        capacity = judges.stream()
                .mapToInt(judge -> progress.gone().contains(judge.id()) ? 0 : Math.min(judge.capacity(), papers.size()))
                .toArray();
        keeping = !progress.earlier().isEmpty();
        kept = marks(progress.earlier());
        done = marks(progress.finished());
    }

    /** There is an earlier plan to stay near. */
    boolean keeping() {
        return keeping;
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

    private boolean[][] permissions(Set<String> gone, Map<String, String> teams) {
        var institutions =
                judges.stream().map(judge -> Judge.folded(judge.institution())).toList();
        var permissions = new boolean[papers.size()][judges.size()];
        for (int p = 0; p < permissions.length; p++) {
            var institution = Judge.folded(papers.get(p).institution());
            Arrays.fill(permissions[p], true);
            for (int j = 0; j < permissions[p].length && !institution.isEmpty(); j++) {
                permissions[p][j] = !institution.equals(institutions.get(j));
            }
        }
        problem.conflicts().forEach(pair -> permissions[paper(pair.proposal())][judge(pair.judge())] = false);
        for (int j = 0; j < judges.size(); j++) {
            var judge = judges.get(j).id();
            for (int p = 0; p < permissions.length; p++) {
                permissions[p][j] &= !gone.contains(judge)
                        && isOfTeam(judge, teams.get(papers.get(p).id()));
            }
        }
        return permissions;
    }

    private boolean isOfTeam(String judge, @Nullable String team) {
        return team == null || team.equals(problem.teams().get(judge));
    }

    private boolean[][] marks(Set<Pair> pairs) {
        var none = new boolean[judges.size()];
        var marks = new boolean[papers.size()][];
        Arrays.fill(marks, none);
        for (var pair : pairs) {
            int p = paper(pair.proposal());
            if (p >= 0 && judge(pair.judge()) >= 0) {
                marks[p] = marks[p] == none ? new boolean[judges.size()] : marks[p];
                marks[p][judge(pair.judge())] = true;
            }
        }
        return marks;
    }
}
