package id.kipp.auditexport;

import id.kipp.ranking.Exact;
import id.kipp.ranking.Rung;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tells equals apart: as it was when the first matter that ranks was decided, which holds in those after it. */
final class Ladders {

    private final EditionLog log;
    private final Map<String, List<Rung>> laid = new HashMap<>();

    Ladders(EditionLog log) {
        this.log = log;
    }

    /** @param row as it was decided on; null for one that was left out */
    List<Rung> of(Rules.Matter matter, LoggedResults results, String proposal, @Nullable Row row) {
        if (!matter.first() && laid.get(proposal) instanceof List<Rung> before) return before;
        var sheets = results.telling(proposal, row);
        var rungs = matter.ladder().stream()
                .map(rung -> new Rung(rung, value(rung, proposal, sheets)))
                .toList();
        laid.put(proposal, rungs);
        return rungs;
    }

    private Exact value(String rung, String proposal, List<Row> sheets) {
        var agency = log.entry(proposal).row("agency");
        return switch (rung) {
            case "new_face" -> Exact.of(agency.flag("earlierAward") ? 0 : 1);
            case "disadvantaged" -> Exact.of(agency.flag("disadvantaged") ? 1 : 0);
            default -> criterion(rung.substring(rung.indexOf(':') + 1), sheets);
        };
    }

    private static Exact criterion(String key, List<Row> sheets) {
        var points = sheets.stream()
                .map(s -> s.rows("lines").stream()
                        .filter(l -> l.text("criterion").equals(key))
                        .map(l -> l.exact("points"))
                        .reduce(Exact.NOTHING, Exact::plus))
                .toList();
        return points.isEmpty() ? Exact.NOTHING : Exact.mean(points);
    }
}
