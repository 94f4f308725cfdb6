package id.kipp.assignment;

import id.kipp.account.Account;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Round;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import id.kipp.planning.Judge;
import id.kipp.planning.Pair;
import id.kipp.planning.Paper;
import id.kipp.planning.Plan;
import id.kipp.planning.PlanProblem;
import id.kipp.planning.Planner;
import id.kipp.planning.Progress;
import id.kipp.planning.Share;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be looked at before it is applied.
 *
 * @param round its key
 * @param added pairs that do not stand yet
 * @param removed standing pairs that the plan ends; finished work is never among them
 * @param at what stood then is what it was made from
 */
public record Proposed(
        EditionId edition, String round, Plan plan, List<Pair> added, List<Pair> removed, long seed, Instant at) {

    public List<Pair> pairs() {
        return plan.pairs();
    }

    /** @param begun what is in work and stays, where newcomers are to have a share; null where they are not */
    static Proposed of(
            Edition edition,
            Round round,
            Collection<Subject> admitted,
            Collection<Account> judges,
            Conflicts conflicts,
            Collection<Assignment> standing,
            Map<SubjectId, Set<AccountId>> finished,
            @Nullable Map<SubjectId, Set<AccountId>> begun,
            long seed,
            Instant at) {
        var open = admitted.stream().map(p -> p.id().value()).collect(Collectors.toSet());
        var now = standing.stream()
                .filter(a -> open.contains(a.subject().value()))
                .flatMap(a -> a.planned().stream().map(e -> new Pair(a.subject().value(), e.value())))
                .collect(Collectors.toSet());
        var done = those(now, finished);
        var problem = problem(round, admitted, judges, conflicts, seed);
        // what the newcomers are given counts as given, so that planning anew changes nothing else without need
        var earlier = begun == null ? now : new Share(problem, now, those(now, begun)).pairs();
        var plan = Planner.rebalance(problem, new Progress(earlier, done, gone(edition, round, now)));
        var added = new HashSet<>(plan.pairs());
        added.removeAll(now);
        var removed = new HashSet<>(now);
        removed.removeAll(new HashSet<>(plan.pairs())); // a set looks itself through for each element of a list
        return new Proposed(
                edition.id(),
                round.key(),
                plan,
                added.stream().sorted().toList(),
                removed.stream().sorted().toList(),
                seed,
                at);
    }

    private static Set<Pair> those(Collection<Pair> pairs, Map<SubjectId, Set<AccountId>> who) {
        return pairs.stream()
                .filter(p ->
                        who.getOrDefault(SubjectId.of(p.proposal()), Set.of()).contains(new AccountId(p.judge())))
                .collect(Collectors.toSet());
    }

    /** Who judges something but is in the team no more. */
    private static Set<String> gone(Edition edition, Round round, Collection<Pair> now) {
        var team = round.judges().of(edition.team());
        return now.stream()
                .map(Pair::judge)
                .filter(j -> !team.contains(new AccountId(j)))
                .collect(Collectors.toSet());
    }

    private static PlanProblem problem(
            Round round, Collection<Subject> admitted, Collection<Account> judges, Conflicts conflicts, long seed) {
        var papers = admitted.stream().map(Proposed::paper).toList();
        var k = round.judges().each();
        var all = judges.stream().map(j -> judge(j, papers.size())).toList();
        var judging = judges.stream().map(Account::id).collect(Collectors.toSet());
        var barred = new HashMap<String, Set<String>>();
        conflicts.with(admitted.stream().map(Subject::judged).toList()).forEach((proposal, people) -> {
            var barring = people.stream()
                    .filter(judging::contains)
                    .map(AccountId::value)
                    .collect(Collectors.toUnmodifiableSet());
            if (!barring.isEmpty()) barred.put(proposal.value(), barring);
        });
        return new PlanProblem(papers, all, barred, k, seed, Map.of());
    }

    private static Paper paper(Subject subject) {
        var judged = subject.judged();
        return new Paper(subject.id().value(), judged.institution(), judged.province(), subject.category());
    }

    /** No cap of one's own: loads are as even as they can be anyway. */
    private static Judge judge(Account account, int papers) {
        var profile = account.profile();
        var institution = profile.institution();
        var province = profile.province();
        return new Judge(
                account.id().value(),
                papers,
                institution == null ? "" : institution,
                province == null ? "" : province.label(),
                profile.expertise());
    }
}
