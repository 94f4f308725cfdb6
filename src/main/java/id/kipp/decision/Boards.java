package id.kipp.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kipp.proposal.Correction;
import id.kipp.proposal.Header;
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
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays candidates out in order.
 *
 * @param before the boards of the matter decided before, whose shares of the seats hold; empty where there is none
 */
record Boards(MatterRule rule, List<Board> before) {

    private static final String WHOLE_GROUP = "";

    record Scored(
            ProposalId proposal,
            Header submitted,
            @Nullable Correction called,
            RoundTotals.Total total,
            List<Exact> ladder) {
        String cluster() {
            return submitted.agency().cluster();
        }
    }

    List<Board> of(Collection<Scored> all) {
        if (!rule.places().byCluster())
            return List.of(board(WHOLE_GROUP, rule.places().seats(), List.copyOf(all)));
        var clusters = new TreeMap<>(all.stream().collect(groupingBy(Scored::cluster)));
        before.stream()
                .filter(b -> !b.cluster().equals(WHOLE_GROUP))
                .forEach(b -> clusters.putIfAbsent(b.cluster(), List.of()));
        var seats = seats(clusters);
        return clusters.entrySet().stream()
                .map(c -> board(c.getKey(), seats.getOrDefault(c.getKey(), 0), c.getValue()))
                .toList();
    }

    /** Seats are shared once, in the first matter that does; those after it take them. */
    private Map<String, Integer> seats(Map<String, List<Scored>> clusters) {
        if (before.stream().anyMatch(b -> !b.cluster().equals(WHOLE_GROUP)))
            return before.stream().collect(toMap(Board::cluster, Board::seats));
        var counts = new TreeMap<String, Integer>();
        clusters.forEach((cluster, members) -> counts.put(cluster, members.size()));
        var all = counts.values().stream().mapToInt(i -> i).sum();
        return Apportionment.largestRemainder(
                Math.min(rule.places().seats(), all), counts, rule.places().minimum());
    }

    private Board board(String cluster, int seats, List<Scored> members) {
        var byId = members.stream().collect(toMap(s -> s.proposal().value(), s -> s));
        var ranked = Ranking.of(members.stream().map(this::ballot).toList());
        var places = rule.places()
                .of(seats, members.stream().map(s -> s.total().points()).toList());
        var candidates = ranked.stream()
                .map(p -> candidate(Objects.requireNonNull(byId.get(p.candidate())), p, places))
                .toList();
        return new Board(cluster, seats, places, candidates);
    }

    private Ballot ballot(Scored s) {
        var rungs = IntStream.range(0, rule.ranking().ladder().size())
                .mapToObj(
                        i -> new Rung(rule.ranking().ladder().get(i), s.ladder().get(i)))
                .toList();
        var ahead =
                rule.ranking().isAhead(s.submitted().isReplicated(), s.total().points());
        return new Ballot(s.proposal().value(), ahead, s.total().points(), rungs);
    }

    private Candidate candidate(Scored s, RankedPlace place, int places) {
        var within = place.rank() <= places;
        var ladder = s.ladder().stream().map(Exact::toString).toList();
        var total = s.total().points().toString();
        var placing = new Placing(
                total,
                ladder,
                s.total().basis(),
                place.rank(),
                word(place.tie()),
                within,
                s.total().earlier());
        return new Candidate(s.proposal(), s.submitted(), placing, within, within ? rule.usual() : "", "", s.called());
    }

    private static String word(Tie tie) {
        return switch (tie) {
            case Tie.None none -> "";
            case Tie.Settled(var rung) -> rung;
            case Tie.People people -> "people";
        };
    }
}
