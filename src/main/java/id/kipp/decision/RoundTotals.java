package id.kipp.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kipp.edition.Edition;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.RankingRule;
import id.kipp.judging.Consolidation.Basis;
import id.kipp.judging.Scores;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Exact;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What rounds of judging gave each candidate, joined by their weights without rounding. */
@Component
class RoundTotals {

    private final Scores scores;

    RoundTotals(Scores scores) {
        this.scores = scores;
    }

    /** @param basis the sealed versions of the last round that counts @param earlier of those before it in which people judge */
    record Total(Exact points, List<Basis> basis, List<Rested> earlier) {}

    private record Result(Exact points, List<Basis> basis) {}

    /** Those that a round has not come to an end with. */
    List<Entrant> missing(Edition edition, MatterRule rule, Collection<Entrant> entrants) {
        var missing = new LinkedHashSet<Entrant>();
        for (var weight : rule.ranking().weights()) missing.addAll(missing(edition, weight.round(), entrants));
        return List.copyOf(missing);
    }

    private List<Entrant> missing(Edition edition, String round, Collection<Entrant> entrants) {
        if (isAgreed(edition, round)) {
            var agreed = scores.agreedIn(edition, round);
            return entrants.stream().filter(e -> !agreed.contains(e.id())).toList();
        }
        var unscored = scores.unscored(edition, round, ids(entrants));
        return entrants.stream().filter(e -> unscored.contains(e.id())).toList();
    }

    /** Of those that every round has come to an end with. */
    Map<ProposalId, Total> of(Edition edition, MatterRule rule, Collection<Entrant> entrants) {
        var totals = new HashMap<ProposalId, Total>();
        var rounds = rule.ranking().weights().stream()
                .collect(toMap(RankingRule.Weight::round, w -> round(edition, w.round(), entrants)));
        for (var entrant : entrants) {
            var sum = Exact.NOTHING;
            var whole = true;
            for (var weight : rule.ranking().weights()) {
                var result = Objects.requireNonNull(rounds.get(weight.round())).get(entrant.id());
                whole &= result != null;
                if (result != null) sum = sum.plus(result.points().times(Exact.of(weight.percent(), 100)));
            }
            var last = Objects.requireNonNull(
                            rounds.get(rule.ranking().weights().getLast().round()))
                    .get(entrant.id());
            if (whole && last != null)
                totals.put(entrant.id(), new Total(sum, last.basis(), earlier(edition, rule, rounds, entrant.id())));
        }
        return totals;
    }

    private static List<Rested> earlier(
            Edition edition, MatterRule rule, Map<String, Map<ProposalId, Result>> rounds, ProposalId id) {
        var last = rule.ranking().weights().getLast().round();
        return named(edition, rule)
                .filter(round -> !round.equals(last))
                .map(round -> new Rested(
                        round,
                        Objects.requireNonNull(Objects.requireNonNull(rounds.get(round))
                                        .get(id))
                                .basis()))
                .toList();
    }

    /** Rounds with a share whose sheets count by themselves, and of which somebody's may not: the public's and the entrant's all do. */
    private static Stream<String> named(Edition edition, MatterRule rule) {
        return rule.ranking().weights().stream()
                .filter(w -> w.percent() > 0)
                .map(RankingRule.Weight::round)
                .filter(r -> !isAgreed(edition, r)
                        && edition.constitution().round(r).judges().who().isOfTeam());
    }

    /** On whose sheets which totals do not rest, though they have judged in the round: that candidate, or as one of a whole team others. */
    Map<ProposalId, Set<AccountId>> leftOut(Edition edition, MatterRule rule, List<Candidate> candidates) {
        var left = new HashMap<ProposalId, Set<AccountId>>();
        named(edition, rule).forEach(round -> {
            var last = round.equals(rule.ranking().weights().getLast().round());
            var sealed = scores.sealed(edition, round);
            var whole = edition.constitution().round(round).judges().who() == Judges.Who.TEAM;
            var everyone = whole
                    ? candidates.stream()
                            .flatMap(c -> sealed.getOrDefault(c.proposal(), Set.of()).stream())
                            .collect(toSet())
                    : Set.<AccountId>of();
            for (var candidate : candidates) {
                var placing = candidate.placing();
                if (!last && placing.earlier() == null) continue; // laid out when all that were sealed counted
                var judges = new HashSet<>(everyone);
                judges.addAll(sealed.getOrDefault(candidate.proposal(), Set.of()));
                judges.removeAll(placing.judges(round, last));
                left.computeIfAbsent(candidate.proposal(), p -> new HashSet<>()).addAll(judges);
            }
        });
        return left;
    }

    private Map<ProposalId, Result> round(Edition edition, String round, Collection<Entrant> entrants) {
        if (isAgreed(edition, round))
            return scores.settled(edition, round).stream()
                    .collect(toMap(
                            s -> ProposalId.of(s.subject()),
                            s -> new Result(Exact.of(s.agreed().score(), 100), s.basis())));
        var rule = edition.constitution().round(round);
        var neutral = rule.judges().who() == Judges.Who.PUBLIC;
        var given = new HashMap<ProposalId, Result>();
        scores.basis(edition, round, ids(entrants)).forEach((id, basis) -> {
            if (!basis.isEmpty() || neutral) given.put(ProposalId.of(id), new Result(Scores.mean(rule, basis), basis));
        });
        return given;
    }

    private static List<ProposalId> ids(Collection<Entrant> entrants) {
        return entrants.stream().map(Entrant::id).toList();
    }

    private static boolean isAgreed(Edition edition, String round) {
        return edition.constitution().round(round).merging().how() == Merging.How.AGREED;
    }

    /** To tell equals apart. */
    Ladder ladder(Edition edition, MatterRule rule) {
        return new Ladder(
                rule.ranking().ladder(),
                scores.points(edition.id(), rule.ranking().weights().getLast().round()).stream()
                        .collect(groupingBy(p -> ProposalId.of(p.subject()))));
    }
}
