package id.kipp.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.kipp.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sub-team judges which paper. Each member brings a seat for as many papers as the team can judge for each of its members;
 * giving every paper one seat is the same problem again, with one judge per paper.
 */
final class SubTeams {

    private final PlanProblem problem;
    private final Map<String, List<Judge>> members;

    private SubTeams(PlanProblem problem) {
        this.problem = problem;
        members = problem.judges().stream().collect(groupingBy(judge -> team(problem, judge.id())));
    }

    /** The team of each paper; none when there are no teams. A paper that a team has begun stays with it. */
    static Map<String, String> choose(PlanProblem problem, Progress progress) {
        return problem.teams().isEmpty() ? Map.of() : new SubTeams(problem).choose(progress);
    }

    private Map<String, String> choose(Progress progress) {
        var chosen = new HashMap<String, String>();
        progress.finished().stream().sorted().forEach(pair -> stay(chosen, pair));
        progress.earlier().stream().sorted().forEach(pair -> stay(chosen, pair));
        if (!chosen.keySet()
                .containsAll(problem.papers().stream().map(Paper::id).toList())) {
            place().pairs().forEach(pair -> stay(chosen, pair));
        }
        return chosen;
    }

    private void stay(Map<String, String> chosen, Pair pair) {
        if (problem.teams().containsKey(pair.judge())) {
            chosen.putIfAbsent(pair.proposal(), team(problem, pair.judge()));
        }
    }

    private Plan place() {
        try {
            return Planner.plan(seats());
        } catch (Refusal impossible) {
            if (impossible.is(PlanRefusal.TOO_FEW_JUDGES))
                throw new Refusal(PlanRefusal.NO_TEAM_FREE, impossible.details()[0], problem.k());
            if (impossible.is(PlanRefusal.TOO_LITTLE_CAPACITY))
                throw new Refusal(PlanRefusal.TEAMS_FULL, impossible.details());
            throw impossible;
        }
    }

    private PlanProblem seats() {
        var seats =
                members.values().stream().flatMap(team -> seats(team).stream()).toList();
        var papers = problem.papers().stream()
                .map(paper -> new Paper(paper.id(), "", "", paper.category()))
                .toList();
        return new PlanProblem(papers, seats, tooSmall(), 1, problem.seed());
    }

    private List<Judge> seats(List<Judge> team) {
        var topics = team.stream().flatMap(judge -> judge.categories().stream()).collect(toUnmodifiableSet());
        long left = papersFor(team);
        long room = team.stream().mapToLong(Judge::capacity).sum();
        var seats = new ArrayList<Judge>();
        for (var judge : team) {
            long share =
                    room == 0 ? 0 : left * judge.capacity() / room; // what is left in proportion: the shares add up
            seats.add(new Judge(judge.id(), (int) share, "", "", topics));
            left -= share;
            room -= judge.capacity();
        }
        return seats;
    }

    /** The most papers with k members each: no member can have one twice. */
    private long papersFor(List<Judge> team) {
        long papers = problem.papers().size();
        while (papers > 0 && room(team, papers) < papers * problem.k()) {
            papers = Math.min(papers - 1, room(team, papers) / problem.k());
        }
        return papers;
    }

    private static long room(List<Judge> team, long papers) {
        return team.stream()
                .mapToLong(judge -> Math.min(judge.capacity(), papers))
                .sum();
    }

    /** Teams that have not enough members without a conflict. */
    private Set<Pair> tooSmall() {
        var pairs = new HashSet<Pair>();
        for (var paper : problem.papers()) {
            for (var team : members.values()) {
                if (team.stream().filter(judge -> may(judge, paper)).count() < problem.k()) {
                    team.forEach(judge -> pairs.add(new Pair(paper.id(), judge.id())));
                }
            }
        }
        return pairs;
    }

    private boolean may(Judge judge, Paper paper) {
        return judge.capacity() > 0
                && !judge.sharesInstitutionWith(paper)
                && !problem.bars(new Pair(paper.id(), judge.id()));
    }

    static String team(PlanProblem problem, String judge) {
        return problem.teams().getOrDefault(judge, "");
    }
}
