package id.kipp.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people decided on one group, as it stands in the log. */
record Decision(Row content) {

    enum Kind {
        NOMINATION,
        FINALISTS,
        AWARDS
    }

    Kind kind() {
        if (!content.has("matter")) return Kind.NOMINATION;
        return content.text("matter").equals("AWARDS") ? Kind.AWARDS : Kind.FINALISTS;
    }

    String group() {
        return content.text("group");
    }

    String name() {
        var where = content.text("edition") + "/" + group();
        return content.has("matter") ? "plenary:" + where + "/" + content.text("matter") : "nomination:" + where;
    }

    /** A ranked pool: what is said of all of it, and its rows. */
    record Pool(Row head, List<Row> rows) {}

    List<Pool> pools() {
        var plenary = content.has("matter");
        var rows = plenary ? "contenders" : "candidates";
        return content.rows(plenary ? "boards" : "pools").stream()
                .map(p -> new Pool(p.without(rows), p.rows(rows)))
                .toList();
    }

    /** The ranking as it was decided on. */
    List<Row> lines() {
        var lines = new ArrayList<Row>();
        for (var pool : pools()) {
            for (var row : pool.rows())
                lines.add(pool.head().with(row.fields()).with(Map.of("decision", name())));
        }
        return lines;
    }
}
