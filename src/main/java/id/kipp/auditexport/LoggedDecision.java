package id.kipp.auditexport;

import id.kipp.kernel.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people decided on one group, as it stands in the log. */
record LoggedDecision(Row content) {

    /** A ranked pool: what is said of all of it, and its rows. */
    record Pool(Row head, List<Row> rows) {}

    String matter() {
        return content.text("matter");
    }

    String group() {
        return content.text("group");
    }

    String name() {
        return content.text("decision");
    }

    String at() {
        return content.text("at");
    }

    List<Pool> pools() {
        return content.rows("pools").stream()
                .map(p -> new Pool(p.without("candidates"), p.rows("candidates")))
                .toList();
    }

    /** By so many people at least, one of them the chair where something is ranked; and nobody departed from the ranks without a reason. */
    boolean isConsented(long people) {
        var consents = content.rows("consents");
        return consents.stream().map(c -> c.text("by")).distinct().count() >= people
                && (!isRanked() || consents.stream().anyMatch(c -> c.flag("chair")))
                && content.rows("deviations").stream().noneMatch(d -> Typed.isNothing(d.text("reason")));
    }

    /** What a row of the ranking says of the decision it is part of. */
    Map<String, String> named() {
        return Map.of("decision", name(), "line", content.text("line"));
    }

    /** Whether it names the sealed versions that agreed scores rest on; once it did not. */
    boolean namesSheets() {
        return content.has("weights");
    }

    /** Something is ranked. */
    boolean isRanked() {
        return !namesSheets() || !content.row("weights").fields().isEmpty();
    }

    /** The ranking as it was decided on; none where nothing is ranked. */
    List<Row> lines() {
        var lines = new ArrayList<Row>();
        if (!isRanked()) return lines;
        for (var pool : pools()) {
            for (var row : pool.rows()) lines.add(pool.head().with(row.fields()).with(named()));
        }
        return lines;
    }
}
