package id.kipp.auditexport;

import static java.util.stream.Collectors.toSet;

import id.kipp.audit.Canonical;
import id.kipp.ranking.Exact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Agreed scores: once, on a sheet of each judge, by the judges or whoever presides, discussed where the rules ask for it. */
final class AgreementCheck extends RecordCheck {

    private static final Exact HUNDRED = Exact.of(100);

    private final Set<List<String>> seen = new HashSet<>();

    AgreementCheck(LogFindings findings, EditionLog log) {
        super(findings, log, LogFile.CONSOLIDATIONS);
    }

    @Override
    void look(Row row, Says says) {
        var round = log.round(row);
        var proposal = row.text("proposal");
        var at = row.text("at");
        var line = log.line(row);
        var rule = log.rules.round(round);
        var bench = log.benches.round(round);
        var by = row.texts("by");
        var judges = row.rows("basis").stream().map(b -> b.text("evaluator")).collect(toSet());
        var totals =
                row.rows("basis").stream().map(b -> b.exact("total")).sorted().toList();
        var score = Exact.of(row.number("score"));
        says.where(!seen.add(List.of(round, proposal)), "verify.agreed-twice");
        var last = SheetFacts.basis(log.sheets.last(round, proposal, at));
        says.where(!row.sha256("basis").equals(Canonical.sha256(Canonical.json(last))), "verify.wrong-basis");
        var isThird = row.has("way");
        says.where(isThird && !follows(score, row.text("way"), rule.more().after(), totals), "verify.wrong-third");
        says.where(
                !rule.agreed()
                        || score.signum() < 0
                        || score.compareTo(Exact.of(10_000)) > 0
                        || log.submitted(proposal).isEmpty(),
                "verify.no-score");
        says.where(log.isDecidedBefore(round, proposal, at), "verify.after-decision");
        says.where(
                judges.size() < bench.each() || log.isPlaced(round) && !judges.equals(log.judging(round, proposal, at)),
                "verify.sheets-missing");
        var agreed = Set.copyOf(by).equals(judges);
        says.where(
                isThird
                        ? !by.isEmpty()
                        : !agreed
                                && !(by.size() == 1
                                        && log.people.presides(by.getFirst(), bench.teams(), at, List.of(proposal))),
                "verify.agreed-by-others");
        says.where(
                !isThird && agreed && mustDiscuss(totals, rule, bench) && !isDiscussed(line, at),
                "verify.not-discussed");
        var within = totals.getFirst().compareTo(score) <= 0 && score.compareTo(totals.getLast()) <= 0;
        says.where(
                log.benches.areKnown() && within == (row.has("outside") && row.flag("outside")),
                "verify.outside-range");
        var subject = "consolidation:" + proposal + (row.has("round") ? "/" + round : "");
        var actors = by.isEmpty() ? List.of(row.text("proposedBy")) : by;
        says.where(
                !line.subject().equals(subject) || line.at().compareTo(at) < 0 || !actors.contains(line.actor()),
                "verify.other-said");
    }

    private static boolean follows(Exact score, String way, String after, List<Exact> totals) {
        return way.equals(after)
                && score.equals(Exact.of(OneMoreOf.mean(way, totals).decimal(0)));
    }

    private static boolean mustDiscuss(List<Exact> totals, Rules.Round rule, Benches.Bench bench) {
        var low = totals.getFirst();
        var high = totals.getLast();
        var grade = Exact.of(rule.grade()).times(HUNDRED);
        return high.minus(low).compareTo(Exact.of(bench.discussOver())) > 0
                || low.compareTo(grade) < 0 && high.compareTo(grade) >= 0;
    }

    private boolean isDiscussed(LogLine line, String at) {
        return log.about(line.subject()).stream()
                        .filter(l -> l.action().equals("consolidation.said") && l.at().compareTo(at) <= 0)
                        .map(LogLine::actor)
                        .distinct()
                        .count()
                > 1;
    }
}
