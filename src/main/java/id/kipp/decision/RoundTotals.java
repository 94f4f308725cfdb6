package id.kipp.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kipp.edition.Edition;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.RankingRule;
import id.kipp.judging.Consolidation.Basis;
import id.kipp.judging.Scores;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Exact;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What rounds of judging gave each candidate, joined by their weights without rounding. */
@Component
class RoundTotals {

    private final Scores scores;

    RoundTotals(Scores scores) {
        this.scores = scores;
    }

    /** @param basis the sealed versions of the last round that counts */
    record Total(Exact points, List<Basis> basis) {}

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
            if (whole && last != null) totals.put(entrant.id(), new Total(sum, last.basis()));
        }
        return totals;
    }

    private Map<ProposalId, Total> round(Edition edition, String round, Collection<Entrant> entrants) {
        if (isAgreed(edition, round))
            return scores.settled(edition, round).stream()
                    .collect(toMap(
                            s -> ProposalId.of(s.subject()),
                            s -> new Total(Exact.of(s.agreed().score(), 100), s.basis())));
        var rule = edition.constitution().round(round);
        var neutral = rule.judges().who() == Judges.Who.PUBLIC;
        var given = new HashMap<ProposalId, Total>();
        scores.basis(edition, round, ids(entrants)).forEach((id, basis) -> {
            if (!basis.isEmpty() || neutral) given.put(ProposalId.of(id), new Total(Scores.mean(rule, basis), basis));
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
