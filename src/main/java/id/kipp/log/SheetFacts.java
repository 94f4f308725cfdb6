package id.kipp.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sealed versions of all sheets, and when the chain recorded them. */
final class SheetFacts {

    private record Of(String round, String proposal) {}

    private record Version(Row row, String at) {}

    private final Map<Of, List<Version>> sheets = new HashMap<>();

    SheetFacts(Lines lines, LoggedCheck logged) {
        for (int n = 1; n <= lines.count(); n++) {
            var row = lines.row(n).orElseThrow();
            sheets.computeIfAbsent(new Of(row.text("round"), row.text("proposal")), k -> new ArrayList<>())
                    .add(new Version(row, logged.time(LogFile.SHEETS, n)));
        }
    }

    /** What each judge had sealed last by then, in the order of their ids. */
    List<Row> last(String round, String proposal, String at) {
        var last = new TreeMap<String, Row>();
        for (var version : sheets.getOrDefault(new Of(round, proposal), List.of()))
            if (version.at().compareTo(at) <= 0) last.put(version.row().text("evaluator"), version.row());
        return List.copyOf(last.values());
    }

    /** A judgement rests on these versions; the same three fields as in the log. */
    static List<Map<String, Object>> basis(List<Row> versions) {
        return versions.stream()
                .map(v -> Map.<String, Object>of(
                        "evaluator", v.text("evaluator"), "no", v.number("no"), "total", v.number("total")))
                .toList();
    }
}
