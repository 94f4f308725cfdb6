package id.kipp.auditexport;

import static java.util.stream.Collectors.toSet;

import id.kipp.kernel.Typed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decisions: once unless one names what it takes the place of, by those who decide on the matter and as many as its rules ask. */
final class DecisionCheck extends RecordCheck {

    DecisionCheck(LogFindings findings, EditionLog log) {
        super(findings, log, LogFile.DECISIONS);
    }

    @Override
    void look(Row row, Says says) {
        var decision = new LoggedDecision(row);
        var consents = row.rows("consents");
        var by = consents.stream().map(c -> c.text("by")).toList();
        var nth = log.decided(decision.matter(), decision.group()).indexOf(row) + 1;
        var first = row.text("edition") + "/" + decision.group() + "/" + decision.matter();
        says.where(!isNext(row, first, nth) || nth > 1 && isBeforeFormer(decision, nth), "verify.decided-twice");
        says.where(
                !log.isSaid(row, decision.name(), by.getLast())
                        || row.has("no") && !decision.name().equals("decision:" + numbered(first, nth)),
                "verify.other-said");
        var ids = decision.rows().stream().map(r -> r.row().text("proposal")).toList();
        says.where(!isConsented(decision, consents, by, ids), "verify.not-consented");
        says.where(
                decision.isRanked() ? !areMembers(decision, consents, by, ids) : isOfASide(decision, by),
                "verify.consented-by-others");
        says.where(!areGiven(decision, consents), "verify.consents-not-given");
        if (row.has("present")) says.where(!areThere(row, by), "verify.not-there");
        says.where(
                !row.rows("deviations").stream().allMatch(d -> isDeparture(decision, d, ids)),
                "verify.wrong-departure");
        if (decision.isRanked()) new CandidateCheck(log, decision, nth, says).run();
    }

    private static String numbered(String first, int nth) {
        return nth > 1 ? first + "/" + nth : first;
    }

    private static boolean isNext(Row row, String first, int nth) {
        if (row.has("no") ? row.number("no") != nth : nth != 1) return false;
        var revises = row.has("revises") ? row.text("revises") : "";
        return revises.equals(nth == 1 ? "" : numbered(first, nth - 1));
    }

    private boolean isBeforeFormer(LoggedDecision decision, int nth) {
        var former = log.decided(decision.matter(), decision.group()).get(nth - 2);
        return decision.at().compareTo(former.text("at")) < 0;
    }

    private boolean isConsented(LoggedDecision decision, List<Row> consents, List<String> by, List<String> ids) {
        if (EditionLog.hasDoubles(by)) return false;
        var more = log.rules.matter(decision.matter()).consents();
        if (!decision.isRanked()) return consents.size() > more;
        return ids.stream().allMatch(id -> {
            var voices = consents.stream()
                    .filter(c -> !c.texts("except").contains(id))
                    .toList();
            return voices.size() > more && voices.stream().anyMatch(c -> c.flag("chair"));
        });
    }

    private boolean areMembers(LoggedDecision decision, List<Row> consents, List<String> by, List<String> ids) {
        var board = log.benches.board(decision.matter());
        if (!log.people.on(board, decision.at()).containsAll(by)) return false;
        return consents.stream()
                .allMatch(c -> ids.stream()
                                .noneMatch(id -> decision.isRecused(c.text("by"), id)
                                        && !c.texts("except").contains(id))
                        && (!c.flag("chair") || log.people.presides(c.text("by"), board, decision.at(), ids)));
    }

    /** The secretariat decides, of which an edition's log does not name everybody: nobody who judges or entered then. */
    private boolean isOfASide(LoggedDecision decision, List<String> by) {
        return log.benches.board(decision.matter()).equals(Benches.SECRETARIAT)
                && by.stream().anyMatch(who -> log.isOfASide(who, decision.at()));
    }

    /** Each stands in a line of its own, in their order, after the list was laid out. */
    private boolean areGiven(LoggedDecision decision, List<Row> consents) {
        var given = new HashSet<List<String>>();
        log.about(decision.name()).forEach(l -> given.add(List.of(l.actor(), l.at())));
        var last = decision.content().has("preparedAt") ? decision.content().text("preparedAt") : "";
        for (var consent : consents) {
            var at = consent.text("at");
            if (at.compareTo(last) < 0 || !given.contains(List.of(consent.text("by"), at))) return false;
            last = at;
        }
        return true;
    }

    private static boolean areThere(Row row, List<String> by) {
        Set<String> there = row.rows("present").stream()
                .filter(p -> !p.has("abstainsSha256"))
                .map(p -> p.text("who"))
                .collect(toSet());
        return there.containsAll(by);
    }

    /** By a member who is not in conflict with it, unless a case asks for it. */
    private boolean isDeparture(LoggedDecision decision, Row change, List<String> ids) {
        var proposal = change.text("proposal");
        if (Typed.isNothing(change.text("reason"))
                || !ids.contains(proposal)
                || change.text("at").compareTo(decision.at()) > 0) return false;
        return change.has("cause")
                || log.people
                                .on(log.benches.board(decision.matter()), decision.at())
                                .contains(change.text("by"))
                        && !decision.isRecused(change.text("by"), proposal);
    }
}
