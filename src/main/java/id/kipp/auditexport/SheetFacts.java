package id.kipp.auditexport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sealed versions of all sheets, and what became of them since. */
final class SheetFacts {

    private static final Set<String> REOPENED = Set.of("sheet.reopened", "panel-sheet.reopened");

    private record Of(String round, String proposal) {}

    /** @param row null where the one before counts no more: opened again, or set aside */
    record Event(long seq, String at, String judge, @Nullable Row row) {}

    private record Whose(Of of, String judge) {}

    private final Map<Of, List<Event>> sheets = new HashMap<>();

    private final Map<String, String> first = new HashMap<>(); // when somebody else than the entrant first judged it

    /** @param lines of the edition, by their ids */
    SheetFacts(Lines sealed, Map<String, LogLine> lines) {
        var about = new HashMap<String, Whose>();
        for (var row : sealed.read()) {
            var line = EditionLog.line(lines, row);
            var whose = new Whose(new Of(row.text("round"), row.text("proposal")), row.text("evaluator"));
            about.put(line.subject(), whose);
            add(whose, line.seq(), row.text("at"), isSetAside(row) ? null : row);
        }
        for (var line : lines.values())
            if (REOPENED.contains(line.action()) && about.get(line.subject()) instanceof Whose whose)
                add(whose, line.seq(), line.at(), null);
        sheets.values().forEach(all -> all.sort(Comparator.comparingLong(Event::seq)));
    }

    private void add(Whose whose, long seq, String at, @Nullable Row row) {
        sheets.computeIfAbsent(whose.of(), k -> new ArrayList<>()).add(new Event(seq, at, whose.judge(), row));
        if (!whose.judge().equals("entrant"))
            first.merge(whose.of().proposal(), at, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** It says of the version before it that it counts no more. */
    static boolean isSetAside(Row row) {
        return row.has("setAside");
    }

    /** What each judge had sealed last by then and counts, in the order of their ids. */
    List<Row> last(String round, String proposal, String at) {
        var last = new TreeMap<String, Row>();
        for (var event : sheets.getOrDefault(new Of(round, proposal), List.of()))
            if (event.at().compareTo(at) <= 0) {
                if (event.row() instanceof Row version) last.put(event.judge(), version);
                else last.remove(event.judge());
            }
        return List.copyOf(last.values());
    }

    /** Whose they are. */
    Set<String> judges(String round, String proposal, String at) {
        return last(round, proposal, at).stream().map(r -> r.text("evaluator")).collect(Collectors.toSet());
    }

    /** Whether somebody else than the entrant had judged it before. */
    boolean isJudgedBefore(String proposal, String at) {
        return first.getOrDefault(proposal, at).compareTo(at) < 0;
    }

    /** What somebody has sealed in a round. */
    Set<String> in(String round) {
        var all = new HashSet<String>();
        for (var of : sheets.keySet()) if (of.round().equals(round)) all.add(of.proposal());
        return all;
    }

    /** A judgement rests on these versions; the same three fields as in the log. */
    static List<Map<String, Object>> basis(List<Row> versions) {
        return versions.stream()
                .map(v -> Map.<String, Object>of(
                        "evaluator", v.text("evaluator"), "no", v.number("no"), "total", v.figure("total")))
                .toList();
    }
}
