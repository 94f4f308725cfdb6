package id.kipp.auditexport;

import id.kipp.ranking.Exact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sealed sheets: whole, under the rubric of their round, by those who had a place there, in time, version after version. */
final class SheetCheck extends RecordCheck {

    private static final Exact HUNDRED = Exact.of(100);

    private record Before(long no, long seq) {}

    private final Map<List<String>, Before> before = new HashMap<>();

    SheetCheck(LogFindings findings, EditionLog log) {
        super(findings, log, LogFile.SHEETS);
    }

    @Override
    void look(Row row, Says says) {
        var round = row.text("round");
        var proposal = row.text("proposal");
        var judge = row.text("evaluator");
        var at = row.text("at");
        var line = log.line(row);
        var entered = log.submitted(proposal).stream()
                .filter(p -> p.text("at").compareTo(at) <= 0)
                .toList();
        if (!log.rules.rounds().containsKey(round) || entered.isEmpty()) {
            says.where(true, "verify.no-entry");
            return;
        }
        var key = List.of(round, proposal, judge);
        var last = before.getOrDefault(key, new Before(0, 0));
        if (SheetFacts.isSetAside(row)) {
            says.where(row.number("no") != last.no(), "verify.not-next");
            return;
        }
        says.where(row.number("no") != last.no() + 1 || last.no() > 0 && !isReopened(line, last), "verify.not-next");
        before.put(key, new Before(last.no() + 1, line.seq()));
        marks(row, entered.getLast(), says);
        var kind = kind(round, judge);
        var revision = kind.equals("PUBLIC") ? "" : entered.getLast().text("revision");
        says.where(!row.text("revision").equals(revision), "verify.other-text");
        says.where(!kind.equals("PUBLIC") && !hasPlace(kind, round, proposal, judge, at), "verify.no-place");
        says.where(log.isDecidedBefore(round, proposal, at), "verify.after-decision");
        var isTeam = !kind.equals("PUBLIC") && !kind.equals("ENTRANT");
        says.where(isTeam && !isAdmitted(entered.getLast(), at), "verify.before-admission");
        var about = line.subject().substring(line.subject().indexOf(':') + 1);
        says.where(
                !line.at().equals(at) || isTeam && !line.actor().equals(judge) || !about.startsWith(proposal),
                "verify.other-said");
    }

    private boolean isReopened(LogLine line, Before last) {
        return log.about(line.subject()).stream()
                .anyMatch(l -> l.action().endsWith(".reopened") && l.seq() > last.seq() && l.seq() < line.seq());
    }

    private void marks(Row row, Row entry, Says says) {
        var rule = log.rules.round(row.text("round"));
        var rubric = log.rules.rubric(rule, entry.text("pool"));
        var criteria = rubric.rows(rule.field());
        var points = new HashMap<String, Exact>();
        row.rows("lines").forEach(l -> points.put(l.text("criterion"), l.exact("points")));
        says.where(
                !row.rows("lines").stream()
                        .map(l -> l.text("criterion"))
                        .sorted()
                        .toList()
                        .equals(criteria.stream()
                                .map(c -> c.text("criterion"))
                                .sorted()
                                .toList()),
                "verify.wrong-criteria");
        says.where(
                points.values().stream().anyMatch(p -> p.signum() < 0 || p.compareTo(HUNDRED) > 0),
                "verify.wrong-points");
        var total = criteria.stream()
                .map(c ->
                        points.getOrDefault(c.text("criterion"), Exact.NOTHING).times(Exact.of(c.number("weight"))))
                .reduce(Exact.NOTHING, Exact::plus);
        says.where(
                !row.text("rubric").equals(rubric.sha256(rule.field()))
                        || !row.exact("total").equals(total),
                "verify.wrong-total");
    }

    private String kind(String round, String judge) {
        var kind = log.benches.round(round).kind();
        return !kind.isEmpty() ? kind : judge.equals("entrant") ? "ENTRANT" : "TEAM";
    }

    private boolean hasPlace(String kind, String round, String proposal, String judge, String at) {
        if (log.isPlaced(round)) return log.judging(round, proposal, at).contains(judge);
        if (kind.equals("ENTRANT")) return judge.equals("entrant");
        return log.people.on(log.benches.round(round).teams(), at).contains(judge);
    }

    private boolean isAdmitted(Row entry, String at) {
        var admitted = log.decided("ADMISSION", entry.text("pool"));
        return admitted.isEmpty() || admitted.getFirst().text("at").compareTo(at) <= 0;
    }
}
