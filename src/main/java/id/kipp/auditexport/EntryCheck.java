package id.kipp.auditexport;

import java.util.HashMap;
import java.util.Map;

/** What was submitted: in the group and cluster of its institution, with a number of its own, and not anew after it was judged. */
final class EntryCheck extends RecordCheck {

    private final Map<String, String> clusters = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    EntryCheck(LogFindings findings, EditionLog log) {
        super(findings, log, LogFile.PROPOSALS);
    }

    @Override
    void look(Row row, Says says) {
        var proposal = row.text("proposal");
        var cluster = row.text("cluster");
        var number = row.text("number");
        var all = log.submitted(proposal);
        var agency = row.row("agency");
        says.where(!log.isSaid(row, "proposal:" + proposal, row.text("by")), "verify.other-said");
        says.where(
                !log.rules.groups().containsKey(row.text("pool"))
                        || !cluster.equals(agency.text("cluster"))
                        || isOther(clusters, agency.text("id"), cluster),
                "verify.wrong-cluster");
        says.where(
                isOther(numbers, number, proposal)
                        || !number.equals(all.getFirst().text("number")),
                "verify.wrong-number");
        says.where(row.number("revisionNo") != all.indexOf(row) + 1, "verify.not-next");
        says.where(log.sheets.isJudgedBefore(proposal, row.text("at")), "verify.judged-before");
    }

    private static boolean isOther(Map<String, String> known, String key, String value) {
        var before = known.putIfAbsent(key, value);
        return before != null && !before.equals(value);
    }
}
