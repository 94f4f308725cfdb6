package id.kipp.auditexport;

import id.kipp.audit.Canonical;
import id.kipp.ranking.Apportionment;
import id.kipp.ranking.Ballot;
import id.kipp.ranking.Exact;
import id.kipp.ranking.Rung;
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
    private final Map<String, Row> agreed;
    private final Lives lives;
    private final List<LogLine> lines;

    RankingCheck(LogFindings findings, ExportFolder export, List<LogLine> lines) {
        this.findings = findings;
        this.export = export;
        this.rules = Rules.of(export.lines(LogFile.EDITION).read().getLast());
        this.sheets = new SheetFacts(export.lines(LogFile.SHEETS));
        this.entered = lastOf(LogFile.PROPOSALS);
        this.agreed = lastOf(LogFile.CONSOLIDATIONS);
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
            if (!decision.isConsented()) findings.add(LogFile.DECISIONS.file, n, "verify.not-consented");
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
        var of = sheet.text("round").equals("desk")
                ? rules.group(get(entered, sheet.text("proposal")).text("pool"))
                : rules.row();
        var list = sheet.text("round").equals("desk") ? "rubric" : "panel";
        var points = new HashMap<String, Long>();
        sheet.rows("lines").forEach(l -> points.put(l.text("criterion"), l.number("points")));
        var total = of.rows(list).stream()
                .mapToLong(i -> i.number("weight") * points.getOrDefault(i.text("criterion"), 0L))
                .sum();
        if (!sheet.text("rubric").equals(of.sha256(list)) || sheet.number("total") != total)
            findings.add(LogFile.SHEETS.file, line, "verify.wrong-total");
    }

    private void basis(int line, Row agreement) {
        var last = SheetFacts.basis(sheets.last("desk", agreement.text("proposal"), agreement.text("at")));
        if (!agreement.sha256("basis").equals(Canonical.sha256(Canonical.json(last))))
            findings.add(LogFile.CONSOLIDATIONS.file, line, "verify.wrong-basis");
    }

    private List<Row> lines(LoggedDecision decision) {
        var seats = rules.seats(decision.group());
        var counts = new TreeMap<String, Integer>();
        decision.pools()
                .forEach(p -> counts.put(p.head().text("cluster"), p.rows().size()));
        var all = counts.values().stream().mapToInt(i -> i).sum();
        var shares = Apportionment.largestRemainder(
                (int) Math.min(seats.number("finalists"), all), counts, (int) seats.number("minimumPerCluster"));
        var lines = new ArrayList<Row>();
        for (var pool : decision.pools()) {
            lines.addAll(
                    switch (decision.kind()) {
                        case NOMINATION ->
                            nominated(
                                    decision,
                                    pool,
                                    shares.getOrDefault(pool.head().text("cluster"), 0));
                        case FINALISTS -> agreedOn(decision, pool.head(), ids(pool));
                        case AWARDS -> awarded(decision, pool, (int) seats.number("winners"));
                    });
        }
        return lines;
    }

    /** Whoever had an agreed score and was left out, though nobody had closed it, shows as a line too many. */
    private List<Row> nominated(LoggedDecision decision, LoggedDecision.Pool pool, int seats) {
        var at = decision.at();
        var ids = ids(pool);
        for (var id : agreed.keySet()) {
            var proposal = get(entered, id);
            if (proposal.text("pool").equals(decision.group())
                    && proposal.text("cluster").equals(pool.head().text("cluster"))
                    && lives.isInAt(id, at)) ids.add(id);
        }
        var grade = Exact.of(rules.passingGrade());
        var passed = ids.stream().filter(i -> score(i).compareTo(grade) >= 0).count();
        var places = rules.isMultiplier() ? rules.places(seats) : (int) passed;
        var head = pool.head().with(Map.of("seats", (long) seats, "places", (long) places));
        return agreedOn(decision, head, ids);
    }

    private List<Row> agreedOn(LoggedDecision decision, Row head, Set<String> ids) {
        var bases = new HashMap<String, List<Map<String, Object>>>();
        if (decision.namesSheets())
            ids.forEach(i -> bases.put(i, SheetFacts.basis(get(agreed, i).rows("basis"))));
        return new Pooled(decision, head, "", bases)
                .lines(ids.stream().map(i -> ballot(i, score(i))).toList());
    }

    private List<Row> awarded(LoggedDecision decision, LoggedDecision.Pool pool, int seats) {
        var bases = new HashMap<String, List<Map<String, Object>>>();
        var ballots = new ArrayList<Ballot>();
        for (var row : pool.rows()) {
            var id = row.text("proposal");
            var counted =
                    row.rows("basis").stream().map(b -> b.text("evaluator")).toList();
            var used = sheets.last("panel", id, decision.at()).stream()
                    .filter(s -> counted.contains(s.text("evaluator")))
                    .toList();
            bases.put(id, SheetFacts.basis(used));
            var panel = Exact.mean(
                    used.stream().map(s -> Exact.of(s.number("total"), 100)).toList());
            var desk = score(id);
            ballots.add(ballot(id, panel.plus(desk.minus(panel).times(rules.deskShare()))));
        }
        var tier = rules.group(decision.group()).texts("tiers").getFirst();
        var head = pool.head().with(Map.of("seats", (long) seats, "places", (long) seats));
        return new Pooled(decision, head, tier, bases).lines(ballots);
    }

    private Ballot ballot(String proposal, Exact total) {
        var ladder = rules.ladder().stream()
                .map(rung -> new Rung(rung, value(rung, proposal)))
                .toList();
        return new Ballot(proposal, total, ladder);
    }

    private Exact value(String rung, String proposal) {
        var agency = get(entered, proposal).row("agency");
        return switch (rung) {
            case "new_face" -> Exact.of(agency.flag("earlierAward") ? 0 : 1);
            case "disadvantaged" -> Exact.of(agency.flag("disadvantaged") ? 1 : 0);
            default -> criterion(rung.substring(rung.indexOf(':') + 1), proposal);
        };
    }

    private Exact criterion(String key, String proposal) {
        var points = sheets.last("desk", proposal, get(agreed, proposal).text("at")).stream()
                .map(s -> s.rows("lines").stream()
                        .filter(l -> l.text("criterion").equals(key))
                        .mapToLong(l -> l.number("points"))
                        .sum())
                .map(Exact::of)
                .toList();
        return points.isEmpty() ? Exact.NOTHING : Exact.mean(points);
    }

    private Exact score(String proposal) {
        return Exact.of(get(agreed, proposal).number("score"), 100);
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
