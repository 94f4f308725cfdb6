package id.kipp.auditexport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sealed versions of all sheets. */
final class SheetFacts {

    private record Of(String round, String proposal) {}

    private final Map<Of, List<Row>> sheets = new HashMap<>();

    SheetFacts(Lines lines) {
        for (var row : lines.read())
            sheets.computeIfAbsent(new Of(row.text("round"), row.text("proposal")), k -> new ArrayList<>())
                    .add(row);
    }

    /** It says of the version before it that it counts no more. */
    static boolean isSetAside(Row row) {
        return row.has("setAside");
    }

    /** What each judge had sealed last by then and counts, in the order of their ids. */
    List<Row> last(String round, String proposal, String at) {
        var last = new TreeMap<String, Row>();
        for (var version : sheets.getOrDefault(new Of(round, proposal), List.of()))
            if (version.text("at").compareTo(at) <= 0) {
                if (isSetAside(version)) last.remove(version.text("evaluator"));
                else last.put(version.text("evaluator"), version);
            }
        return List.copyOf(last.values());
    }

    /** What somebody has sealed in a round. */
    Set<String> in(String round) {
        return sheets.keySet().stream()
                .filter(of -> of.round().equals(round))
                .map(Of::proposal)
                .collect(Collectors.toSet());
    }

    /** A judgement rests on these versions; the same three fields as in the log. */
    static List<Map<String, Object>> basis(List<Row> versions) {
        return versions.stream()
                .map(v -> Map.<String, Object>of(
                        "evaluator", v.text("evaluator"), "no", v.number("no"), "total", v.figure("total")))
                .toList();
    }
}
