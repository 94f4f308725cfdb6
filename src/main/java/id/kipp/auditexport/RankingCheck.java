package id.kipp.auditexport;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kipp.audit.Canonical;
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

/**
 * The totals follow from the points, the agreed scores rest on the sheets, and the ranks follow from both under the rules
 * of the edition. Runs on lines that the chain has recorded, all of them.
 */
final class RankingCheck {

    private final LogFindings findings;
    private final ExportFolder export;
    private final Rules rules;
    private final SheetFacts sheets;
    private final Map<String, Row> entered;
    private final Agreements agreed;
    private final Ladders ladders;
    private final Lives lives;
    private final List<LogLine> lines;

    RankingCheck(LogFindings findings, ExportFolder export, List<LogLine> lines) {
        this.findings = findings;
        this.export = export;
        this.rules = Rules.of(export.lines(LogFile.EDITION).read().getLast());
        this.sheets = new SheetFacts(export.lines(LogFile.SHEETS));
        this.entered = lastOf(LogFile.PROPOSALS);
        this.agreed = new Agreements(rules, export.lines(LogFile.CONSOLIDATIONS));
        this.ladders = new Ladders(entered);
        this.lives = new Lives(lines);
        this.lines = lines;
    }

    void run() {
        new FrozenRules(findings, export.lines(LogFile.EDITION)).run(lines);
        findings.each(export.lines(LogFile.SHEETS), this::total);
        findings.each(export.lines(LogFile.CONSOLIDATIONS), this::basis);
        var ranking = export.lines(LogFile.RANKING);
        var asDecided = new ArrayList<Row>();
        var asRuled = new ArrayList<Row>();
        findings.each(export.lines(LogFile.DECISIONS), (n, row) -> {
            var decision = new LoggedDecision(row);
            if (!isConsented(decision)) findings.add(LogFile.DECISIONS.file, n, "verify.not-consented");
            asDecided.addAll(decision.lines());
            if (decision.isRanked()) asRuled.addAll(lines(decision));
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

    private void total(int line, Row sheet) {
        if (SheetFacts.isSetAside(sheet)) return;
        var round = rules.round(sheet.text("round"));
        var of = rules.rubric(round, get(entered, sheet.text("proposal")).text("pool"));
        var points = new HashMap<String, Exact>();
        sheet.rows("lines").forEach(l -> points.put(l.text("criterion"), l.exact("points")));
        var total = of.rows(round.field()).stream()
                .map(i ->
                        points.getOrDefault(i.text("criterion"), Exact.NOTHING).times(Exact.of(i.number("weight"))))
                .reduce(Exact.NOTHING, Exact::plus);
        if (!sheet.text("rubric").equals(of.sha256(round.field()))
                || !sheet.exact("total").equals(total)) findings.add(LogFile.SHEETS.file, line, "verify.wrong-total");
    }

    private void basis(int line, Row agreement) {
        var last = SheetFacts.basis(
                sheets.last(agreed.round(agreement), agreement.text("proposal"), agreement.text("at")));
        if (!agreement.sha256("basis").equals(Canonical.sha256(Canonical.json(last))))
            findings.add(LogFile.CONSOLIDATIONS.file, line, "verify.wrong-basis");
        else if (agreement.has("way") && agreement.number("score") != closest(agreement))
            findings.add(LogFile.CONSOLIDATIONS.file, line, "verify.wrong-third");
    }

    /** In hundredths of a point, rounded half to even. */
    private static long closest(Row agreement) {
        var totals = agreement.rows("basis").stream().map(b -> b.exact("total")).toList();
        return TwoClosestOf.mean(totals).decimal(0).longValueExact();
    }

    private boolean isConsented(LoggedDecision decision) {
        return decision.isConsented(rules.matter(decision.matter()).consents() + 1);
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
        return Apportionment.largestRemainder((int) Math.min(seats.seats(), all), counts, (int) seats.minimum());
    }

    private List<Row> ranked(LoggedDecision decision, Rules.Matter matter, LoggedDecision.Pool pool, long seats) {
        var results = new LoggedResults(rules, sheets, agreed, decision, matter);
        var ids = ids(pool);
        if (matter.first()) ids.addAll(leftOut(decision, matter, pool));
        var named = pool.rows().stream().collect(toMap(r -> r.text("proposal"), r -> r));
        var bases = new HashMap<String, List<Map<String, Object>>>();
        var totals = new HashMap<String, Exact>();
        for (var id : ids) {
            totals.put(id, results.total(id, named.get(id)));
            bases.put(id, results.basis(id, named.get(id)));
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
                                        && get(entered, t.getKey()).has("replicated")
                                        && t.getValue().compareTo(grade) >= 0,
                                t.getValue(),
                                ladders.of(matter, results, t.getKey(), named.get(t.getKey()))))
                        .toList());
    }

    /** Whoever had a result and was left out, though nobody had closed it, shows as a line too many. */
    private Set<String> leftOut(LoggedDecision decision, Rules.Matter matter, LoggedDecision.Pool pool) {
        var seats = matter.pool(decision.group());
        var last = rules.round(matter.last().round());
        return (last.agreed() ? agreed.in(last.key()) : sheets.in(last.key()))
                .stream()
                        .filter(id -> {
                            var proposal = get(entered, id);
                            return seats.groups().contains(proposal.text("pool"))
                                    && (!seats.clusters()
                                            || proposal.text("cluster")
                                                    .equals(pool.head().text("cluster")))
                                    && lives.isInAt(id, decision.at());
                        })
                        .collect(toSet());
    }

    /** What holds of each proposal is what was recorded last. */
    private Map<String, Row> lastOf(LogFile file) {
        var last = new HashMap<String, Row>();
        export.lines(file).read().forEach(r -> last.put(r.text("proposal"), r));
        return last;
    }

    private static Set<String> ids(LoggedDecision.Pool pool) {
        var ids = new HashSet<String>();
        pool.rows().forEach(r -> ids.add(r.text("proposal")));
        return ids;
    }

    private static Row get(Map<String, Row> rows, String key) {
        if (!(rows.get(key) instanceof Row row)) throw new Row.Odd(key);
        return row;
    }
}
