package id.kipp.auditexport;

import static java.util.stream.Collectors.toMap;

import id.kipp.ranking.Ballot;
import id.kipp.ranking.RankedPlace;
import id.kipp.ranking.Ranking;
import id.kipp.ranking.Tie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One pool, ranked anew: its lines as they should stand in the log.
 *
 * @param tier what a winner gets unless people said otherwise
 * @param bases the sealed versions behind each total, as its line has them
 */
record Pooled(LoggedDecision decision, Row head, String tier, Map<String, Map<String, Object>> bases) {

    List<Row> lines(List<Ballot> ballots) {
        var ladders = ballots.stream().collect(toMap(Ballot::candidate, Pooled::ladder));
        return Ranking.of(ballots).stream()
                .map(place -> line(place, ladders.getOrDefault(place.candidate(), List.of())))
                .toList();
    }

    private Row line(RankedPlace place, List<String> ladder) {
        var within = place.rank() <= head.number("places");
        var chosen = within;
        var award = within ? tier : "";
        for (var change : decision.content().rows("deviations")) {
            if (!change.text("proposal").equals(place.candidate())) continue;
            chosen = change.flag("chosen");
            award = chosen ? change.text("tier") : "";
        }
        var line = new TreeMap<String, Object>();
        line.put("proposal", place.candidate());
        line.put("rank", (long) place.rank());
        line.put("ladder", ladder);
        line.put("tie", word(place.tie()));
        line.put("within", within);
        line.put("chosen", chosen);
        line.put("total", place.total().toString());
        line.put("tier", award);
        line.putAll(bases.getOrDefault(place.candidate(), Map.of()));
        return head.with(line).with(decision.named());
    }

    private static List<String> ladder(Ballot ballot) {
        return ballot.ladder().stream().map(r -> r.value().toString()).toList();
    }

    private static String word(Tie tie) {
        return switch (tie) {
            case Tie.None none -> "";
            case Tie.Settled(var rung) -> rung;
            case Tie.People people -> "people";
        };
    }
}
