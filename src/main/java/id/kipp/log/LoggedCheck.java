package id.kipp.log;

import id.kipp.audit.Canonical;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The lines of a file are the contents of the chain's entries of its actions, one for one and in their order. */
final class LoggedCheck {

    /** @param at when it was recorded */
    record Recorded(int line, String at) {}

    private final Findings findings;
    private final ExportFolder export;
    private final Lines chain;
    private final Pattern ours;
    private final Map<LogFile, List<String>> times = new EnumMap<>(LogFile.class);

    LoggedCheck(Findings findings, Manifest manifest, ExportFolder export) {
        this.findings = findings;
        this.export = export;
        this.chain = export.lines(LogFile.CHAIN);
        this.ours = Chain.subjects(manifest.edition());
    }

    void run() {
        for (var file : LogFile.values()) if (file.isLogged()) run(file);
    }

    /** When what stands in this line was recorded; right where nothing was found. */
    String time(LogFile file, int line) {
        return times.getOrDefault(file, List.of()).get(line - 1);
    }

    private void run(LogFile file) {
        var lines = export.lines(file);
        var recorded = recorded(file);
        times.put(file, recorded.values().stream().map(Recorded::at).toList());
        var seen = new ArrayList<String>();
        var unseen = new HashSet<>(recorded.keySet());
        var before = findings.size();
        findings.each(lines, (n, row) -> {
            var content = file == LogFile.DECISIONS ? row.row("content") : row;
            var hash = content.sha256();
            var right = file != LogFile.DECISIONS || hasItsReasons(content, row.texts("reasons"));
            if (!right || !unseen.remove(hash)) findings.add(file.file, n, "verify.not-recorded");
            else seen.add(hash);
        });
        recorded.forEach((hash, entry) -> {
            if (unseen.contains(hash)) findings.add(chain.file(), entry.line(), "verify.not-exported");
        });
        if (findings.size() > before) return;
        var order = new ArrayList<>(recorded.keySet());
        findings.firstDifference(
                lines, order.size(), n -> seen.get(n - 1).equals(order.get(n - 1)), "verify.out-of-order");
    }

    /** Hashes of contents, in the chain's order. */
    private Map<String, Recorded> recorded(LogFile file) {
        var entries = new LinkedHashMap<Object, Integer>();
        for (int n = 1; n <= chain.count(); n++) {
            var entry = chain.row(n).orElse(null);
            if (entry == null || !(entry.fields().get("action") instanceof String action)) continue;
            if (!file.actions.contains(action)) continue;
            var subject = String.valueOf(entry.fields().get("subject"));
            if (ours.matcher(subject).matches()) entries.put(file.lastOnly ? subject : n, n);
        }
        var recorded = new LinkedHashMap<String, Recorded>();
        var inOrder = new TreeMap<Integer, Row>();
        entries.values().forEach(n -> inOrder.put(n, chain.row(n).orElseThrow()));
        inOrder.forEach((n, entry) -> recorded.put(
                String.valueOf(entry.fields().get("contentSha256")),
                new Recorded(n, String.valueOf(entry.fields().get("at")))));
        return recorded;
    }

    private static boolean hasItsReasons(Row content, List<String> reasons) {
        return content.rows("deviations").stream()
                .map(d -> d.text("reasonSha256"))
                .toList()
                .equals(reasons.stream().map(Canonical::sha256).toList());
    }
}
