package id.kipp.auditexport;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kipp.ranking.Apportionment;
import id.kipp.ranking.Ballot;
import id.kipp.ranking.Exact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The ranks follow from sheets and agreed scores under the rules of the edition. Runs on lines that the chain has recorded,
 * all of them.
 */
final class RankingCheck {

    private final LogFindings findings;
    private final EditionLog log;
    private final Rules rules;
    private final Ladders ladders;

    RankingCheck(LogFindings findings, EditionLog log) {
        this.findings = findings;
        this.log = log;
        this.rules = log.rules;
        this.ladders = new Ladders(log);
    }

    void run() {
        var ranking = log.lines(LogFile.RANKING);
        var asDecided = new ArrayList<Row>();
        var asRuled = new ArrayList<Row>();
        findings.each(log.lines(LogFile.DECISIONS), (n, row) -> {
            var decision = new LoggedDecision(row);
            asDecided.addAll(decision.lines());
            if (!decision.isRanked()) return;
            if (!leftOutClusters(decision).isEmpty())
                findings.add(LogFile.DECISIONS.file, n, "verify.wrong-candidates");
            asRuled.addAll(lines(decision));
        });
        compare(ranking, asDecided, "verify.not-decided");
        compare(ranking, asRuled, "verify.not-ruled");
    }

    private void compare(Lines ranking, List<Row> expected, String key) {
        findings.firstDifference(
                ranking,
                expected.size(),
                n -> ranking.row(n).filter(expected.get(n - 1)::isSame).isPresent(),
                key);
    }

    private List<Row> lines(LoggedDecision decision) {
        var matter = rules.matter(decision.matter());
        var seats = matter.pool(decision.group());
        var shares = shares(decision, seats);
        var lines = new ArrayList<Row>();
        for (var pool : decision.pools()) {
            var cluster = pool.head().text("cluster");
            var mine = !seats.clusters()
                    ? seats.seats()
                    : seats.divides()
                            ? shares.getOrDefault(cluster, 0)
                            : pool.head().number("seats");
            lines.addAll(ranked(decision, matter, pool, mine));
        }
        return lines;
    }

    private static Map<String, Integer> shares(LoggedDecision decision, Rules.Pool seats) {
        var counts = new TreeMap<String, Integer>();
        decision.pools()
                .forEach(p -> counts.put(p.head().text("cluster"), p.rows().size()));
        var all = counts.values().stream().mapToInt(i -> i).sum();
        return Apportionment.largestRemainder(
                Math.clamp(seats.seats(), -1, all), counts, Math.clamp(seats.minimum(), -1, all)); // -1: refused there
    }

    private List<Row> ranked(LoggedDecision decision, Rules.Matter matter, LoggedDecision.Pool pool, long seats) {
        var results = new LoggedResults(rules, log.benches, log.sheets, log.agreed, decision, matter);
        var ids = ids(pool);
        if (matter.first()) ids.addAll(leftOut(decision, matter, pool));
        var named = pool.rows().stream().collect(toMap(r -> r.text("proposal"), r -> r));
        var bases = new HashMap<String, Map<String, Object>>();
        var totals = new HashMap<String, Exact>();
        for (var id : ids) {
            totals.put(id, results.total(id, named.get(id)));
            bases.put(id, results.rests(id, named.get(id)));
        }
        var grade = Exact.of(rules.round(matter.weights().getFirst().round()).grade());
        var passed =
                totals.values().stream().filter(t -> t.compareTo(grade) >= 0).count();
        var head =
                pool.head().with(Map.of("seats", seats, "places", matter.going().places(seats, passed)));
        var groups = matter.pool(decision.group()).groups();
        var tier =
                matter.honours() ? rules.group(groups.getFirst()).texts("tiers").getFirst() : "";
        return new Pooled(decision, head, tier, bases)
                .lines(totals.entrySet().stream()
                        .map(t -> new Ballot(
                                t.getKey(),
                                matter.going().replicatedFirst()
                                        && log.entry(t.getKey()).has("replicated")
                                        && t.getValue().compareTo(grade) >= 0,
                                t.getValue(),
                                ladders.of(matter, results, t.getKey(), named.get(t.getKey()))))
                        .toList());
    }

    /** Whoever had a result and was left out, though nobody had closed it, shows as a line too many. */
    private Set<String> leftOut(LoggedDecision decision, Rules.Matter matter, LoggedDecision.Pool pool) {
        return standing(decision, matter)
                .filter(id -> cluster(decision, matter, id).equals(pool.head().text("cluster")))
                .collect(toSet());
    }

    /** Clusters whose entries all were. */
    private Set<String> leftOutClusters(LoggedDecision decision) {
        var matter = rules.matter(decision.matter());
        if (!matter.first()) return Set.of();
        var clusters = standing(decision, matter)
                .map(id -> cluster(decision, matter, id))
                .collect(toSet());
        decision.pools().forEach(p -> clusters.remove(p.head().text("cluster")));
        return clusters;
    }

    private String cluster(LoggedDecision decision, Rules.Matter matter, String id) {
        return matter.pool(decision.group()).clusters() ? log.entry(id).text("cluster") : "";
    }

    /** Whoever competes there with a result and was not closed. */
    private Stream<String> standing(LoggedDecision decision, Rules.Matter matter) {
        var last = rules.round(matter.last().round());
        var groups = matter.pool(decision.group()).groups();
        return (last.agreed() ? log.agreed.in(last.key()) : log.sheets.in(last.key()))
                .stream()
                        .filter(id ->
                                groups.contains(log.entry(id).text("pool")) && log.lives.isInAt(id, decision.at()));
    }

    private static Set<String> ids(LoggedDecision.Pool pool) {
        var ids = new HashSet<String>();
        pool.rows().forEach(r -> ids.add(r.text("proposal")));
        return ids;
    }
}
