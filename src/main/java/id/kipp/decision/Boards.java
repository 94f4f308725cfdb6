package id.kipp.decision;

import static java.util.stream.Collectors.toMap;

import id.kipp.judging.Consolidation.Basis;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Ballot;
import id.kipp.ranking.Exact;
import id.kipp.ranking.RankedPlace;
import id.kipp.ranking.Ranking;
import id.kipp.ranking.Rung;
import id.kipp.ranking.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Lays nominees out in order. The ladder that separates equal totals is the one frozen with the nomination, so that it
 * cannot have moved since.
 *
 * @param rungs keys of the ladder, from the top
 * @param tier what a winner gets unless people say otherwise; empty for finalists
 */
record Boards(Nomination nomination, List<String> rungs, String tier) {

    /** One board per cluster with its seats, by the agreed desk score. */
    List<Board> byCluster() {
        return nomination.pools().stream()
                .map(p -> board(
                        p.cluster(),
                        p.seats(),
                        p.candidates().stream()
                                .filter(Candidate::chosen)
                                .map(c -> new Nominee(c, p.cluster(), Exact.of(c.score(), 100), List.of()))
                                .toList()))
                .toList();
    }

    /**
     * One board for the group, by the mean of what the panel sealed and the agreed desk score as far as the edition lets it
     * count, without rounding; whoever has no sheets is not on it.
     *
     * @param deskWeight per cent of the total
     */
    List<Board> byPanel(int seats, Map<ProposalId, List<Basis>> sealed, int deskWeight) {
        var nominees = nomination.pools().stream()
                .flatMap(p -> p.candidates().stream()
                        .filter(c -> sealed.containsKey(c.proposal()))
                        .map(c -> heard(c, p.cluster(), Objects.requireNonNull(sealed.get(c.proposal())), deskWeight)))
                .toList();
        return List.of(board("", seats, nominees));
    }

    private record Nominee(Candidate candidate, String cluster, Exact total, List<Basis> basis) {}

    private static Nominee heard(Candidate candidate, String cluster, List<Basis> basis, int deskWeight) {
        var panel = Exact.mean(basis.stream().map(b -> Exact.of(b.total(), 100)).toList());
        var desk = Exact.of(candidate.score(), 100);
        var total = panel.times(Exact.of(100 - deskWeight, 100)).plus(desk.times(Exact.of(deskWeight, 100)));
        return new Nominee(candidate, cluster, total, basis);
    }

    private Board board(String cluster, int seats, List<Nominee> nominees) {
        var byId = nominees.stream().collect(toMap(n -> n.candidate().proposal().value(), n -> n));
        var contenders = Ranking.of(nominees.stream().map(this::ballot).toList()).stream()
                .map(p -> contender(Objects.requireNonNull(byId.get(p.candidate())), p, seats))
                .toList();
        return new Board(cluster, seats, contenders);
    }

    private Ballot ballot(Nominee nominee) {
        var values = nominee.candidate().ladder();
        var ladder = new ArrayList<Rung>();
        IntStream.range(0, rungs.size()).forEach(i -> ladder.add(new Rung(rungs.get(i), Exact.parse(values.get(i)))));
        return new Ballot(nominee.candidate().proposal().value(), nominee.total(), ladder);
    }

    private Contender contender(Nominee nominee, RankedPlace place, int seats) {
        var c = nominee.candidate();
        var within = place.rank() <= seats;
        return new Contender(
                c.proposal(),
                c.number(),
                c.title(),
                c.agency(),
                nominee.cluster(),
                c.province(),
                c.category(),
                c.disadvantaged(),
                c.newFace(),
                nominee.total().toString(),
                c.ladder(),
                place.rank(),
                word(place.tie()),
                within,
                within,
                within ? tier : "",
                nominee.basis());
    }

    private static String word(Tie tie) {
        return switch (tie) {
            case Tie.None none -> "";
            case Tie.Settled(var rung) -> rung;
            case Tie.People people -> "people";
        };
    }
}
