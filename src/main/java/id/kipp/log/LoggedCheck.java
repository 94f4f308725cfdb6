package id.kipp.log;

import id.kipp.audit.Canonical;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines of a file are the contents of the chain's entries of its actions, one for one and in their order. */
final class LoggedCheck {

    private final Findings findings;
    private final ExportFolder export;
    private final Lines chain;
    private final Pattern ours;

    LoggedCheck(Findings findings, Manifest manifest, ExportFolder export) {
        this.findings = findings;
        this.export = export;
        this.chain = export.lines(LogFile.CHAIN);
        this.ours = Chain.subjects(manifest.edition());
    }

    void run() {
        for (var file : LogFile.values()) if (file.isLogged()) run(file);
    }

    private void run(LogFile file) {
        var lines = export.lines(file);
        var recorded = recorded(file);
        var seen = new ArrayList<String>();
        var unseen = new HashSet<>(recorded.keySet());
        findings.each(lines, (n, row) -> {
            var content = file == LogFile.DECISIONS ? row.row("content") : row;
            var hash = content.sha256();
            var right = file != LogFile.DECISIONS || hasItsReasons(content, row.texts("reasons"));
            if (!right || !unseen.remove(hash)) findings.add(file.file, n, "verify.not-recorded");
            else seen.add(hash);
        });
        recorded.forEach((hash, line) -> {
            if (unseen.contains(hash)) findings.add(chain.file(), line, "verify.not-exported");
        });
        if (!unseen.isEmpty() || seen.size() < lines.count()) return;
        var order = new ArrayList<>(recorded.keySet());
        findings.firstDifference(
                lines, order.size(), n -> seen.get(n - 1).equals(order.get(n - 1)), "verify.out-of-order");
    }

    /** Hashes of contents and the lines that hold them, in the chain's order. */
    private Map<String, Integer> recorded(LogFile file) {
        var entries = new LinkedHashMap<Object, Integer>();
        for (int n = 1; n <= chain.count(); n++) {
            var entry = chain.row(n).orElse(null);
            if (entry == null || !(entry.fields().get("action") instanceof String action)) continue;
            if (!file.actions.contains(action)) continue;
            var subject = String.valueOf(entry.fields().get("subject"));
            if (ours.matcher(subject).matches()) entries.put(file.lastOnly ? subject : n, n);
        }
        var recorded = new LinkedHashMap<String, Integer>();
        entries.values().stream()
                .sorted()
                .forEach(n -> recorded.put(
                        String.valueOf(chain.row(n).orElseThrow().fields().get("contentSha256")), n));
        return recorded;
    }

    private static boolean hasItsReasons(Row content, List<String> reasons) {
        return content.rows("deviations").stream()
                .map(d -> d.text("reasonSha256"))
                .toList()
                .equals(reasons.stream().map(Canonical::sha256).toList());
    }
}
