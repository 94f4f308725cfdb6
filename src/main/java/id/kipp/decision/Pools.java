package id.kipp.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kipp.edition.Constitution;
import id.kipp.edition.NominationRule;
import id.kipp.judging.Consolidation;
import id.kipp.judging.SealedPoints;
import id.kipp.judging.Settled;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Apportionment;
import id.kipp.ranking.Ballot;
import id.kipp.ranking.Exact;
import id.kipp.ranking.RankedPlace;
import id.kipp.ranking.Ranking;
import id.kipp.ranking.Rung;
import id.kipp.ranking.Tie;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks the agreed scores of one group, cluster by cluster, under the edition's rule and ladder. */
final class Pools {

    private final Constitution rules;
    private final String group;
    private final Map<ProposalId, Settled> agreed;
    private final Map<ProposalId, List<SealedPoints>> sheets;

    Pools(Constitution rules, String group, Collection<Settled> agreed, Map<ProposalId, List<SealedPoints>> sheets) {
        this.rules = rules;
        this.group = group;
        this.agreed = agreed.stream().collect(toMap(Settled::id, c -> c));
        this.sheets = sheets;
    }

    List<Pool> of(Collection<Entrant> admitted) {
        var clusters = new TreeMap<>(admitted.stream()
                .filter(p -> p.submitted().group().equals(group))
                .collect(groupingBy(p -> p.submitted().agency().cluster())));
        var counts = new TreeMap<String, Integer>();
        clusters.forEach((cluster, members) -> counts.put(cluster, members.size()));
        var rule = rules.seats(group);
        var seats = Apportionment.largestRemainder(
                Math.min(
                        rule.finalists(),
                        counts.values().stream().mapToInt(i -> i).sum()),
                counts,
                rule.minimumPerCluster());
        return clusters.entrySet().stream()
                .map(c -> pool(c.getKey(), seats.getOrDefault(c.getKey(), 0), c.getValue()))
                .toList();
    }

    private Pool pool(String cluster, int seats, List<Entrant> members) {
        var byId = members.stream().collect(toMap(p -> p.id().value(), p -> p));
        var ranked = Ranking.of(members.stream()
                .filter(p -> agreed.containsKey(p.id()))
                .map(this::ballot)
                .toList());
        var places = places(seats, ranked);
        var candidates = ranked.stream()
                .map(r -> candidate(java.util.Objects.requireNonNull(byId.get(r.candidate())), r, places))
                .toList();
        return new Pool(cluster, seats, places, candidates);
    }

    private int places(int seats, List<RankedPlace> ranked) {
        if (rules.nomination().rule() == NominationRule.Kind.MULTIPLIER)
            return rules.nomination().places(seats);
        var grade = rules.desk().passingGrade();
        var least = Exact.of(grade == null ? 0 : grade);
        return (int)
                ranked.stream().filter(r -> r.total().compareTo(least) >= 0).count();
    }

    private Ballot ballot(Entrant proposal) {
        var score = score(proposal.id());
        var ladder = rules.tieBreaks().stream()
                .map(rung -> new Rung(rung, value(rung, proposal)))
                .toList();
        return new Ballot(proposal.id().value(), Exact.of(score, 100), ladder);
    }

    private Exact value(String rung, Entrant proposal) {
        var agency = proposal.submitted().agency();
        return switch (rung) {
            case "new_face" -> Exact.of(agency.earlierAward() ? 0 : 1);
            case "disadvantaged" -> Exact.of(agency.disadvantaged() ? 1 : 0);
            default -> criterion(rung.substring(rung.indexOf(':') + 1), proposal.id());
        };
    }

    /** The mean on one criterion of the versions the agreement rests on; 0 for a criterion this group's form does not have. */
    private Exact criterion(String key, ProposalId proposal) {
        var basis = java.util.Objects.requireNonNull(agreed.get(proposal)).basis();
        var points = sheets.getOrDefault(proposal, List.of()).stream()
                .flatMap(s -> s.marks().sealed().stream()
                        .filter(v -> basis.contains(new Consolidation.Basis(s.evaluator(), v.no(), v.total()))))
                .map(v -> Exact.of(v.points(key)))
                .toList();
        return points.isEmpty() ? Exact.NOTHING : Exact.mean(points);
    }

    private int score(ProposalId proposal) {
        return java.util.Objects.requireNonNull(agreed.get(proposal)).score();
    }

    private Candidate candidate(Entrant proposal, RankedPlace place, int places) {
        var s = proposal.submitted();
        var within = place.rank() <= places;
        return new Candidate(
                proposal.id(),
                s.number(),
                s.title(),
                s.agency().name(),
                s.agency().province(),
                s.category(),
                s.agency().disadvantaged(),
                !s.agency().earlierAward(),
                score(proposal.id()),
                ballot(proposal).ladder().stream()
                        .map(r -> r.value().toString())
                        .toList(),
                place.rank(),
                word(place.tie()),
                within,
                within);
    }

    private static String word(Tie tie) {
        return switch (tie) {
            case Tie.Settled(var rung) -> rung;
            default -> tie == Tie.PEOPLE ? "people" : "";
        };
    }
}
