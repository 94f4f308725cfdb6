package id.kipp.ui;

import id.kipp.engine.QueryProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The table of queries and their indexes in {@code src/docs/engine-queries.md}, beside what was seen. */
final class EngineQueries {

    static final Path TABLE = Path.of("src/docs/engine-queries.md");

    private final SortedMap<String, Row> table;

    EngineQueries() throws IOException {
        table = table(Files.readAllLines(TABLE));
    }

    /** By which indexes a query goes, and why, where it is not plain. */
    private record Row(Set<String> indexes, String reason) {}

    /** Queries that go by another index than the table names, or are not in it; the table as they would have it is written there. */
    List<String> unlike(Collection<QueryProfile> seen, Path written) throws IOException {
        var now = now(seen);
        Files.write(written, written(now));
        return now.entrySet().stream()
                .filter(entry -> !isNamed(entry.getValue(), table.get(entry.getKey())))
                .map(entry -> entry.getKey() + " goes by " + entry.getValue().indexes())
                .toList();
    }

    /**
     * The index is the one in the table, and reading everything has a reason. What is read by its keys needs no row: which
     * collections a follower reads again while a test plays is a matter of chance.
     */
    private static boolean isNamed(Row now, @Nullable Row named) {
        if (now.indexes().equals(Set.of("_id_"))) return true;
        return named != null
                && named.indexes().containsAll(now.indexes())
                && (!now.indexes().contains("SCAN") || !named.reason().isBlank());
    }

    private SortedMap<String, Row> now(Collection<QueryProfile> seen) {
        var now = new TreeMap<String, Row>();
        for (var profile : seen) {
            if (profile.command().equals("getMore") || profile.index().isEmpty()) continue;
            var query = profile.collection() + " | " + profile.shape();
            var known = table.getOrDefault(query, new Row(Set.of(), ""));
            now.computeIfAbsent(query, q -> new Row(new TreeSet<>(), known.reason()))
                    .indexes()
                    .add(profile.index());
        }
        return now;
    }

    private static SortedMap<String, Row> table(List<String> lines) {
        var table = new TreeMap<String, Row>();
        for (var line : lines) {
            if (!line.startsWith("| `")) continue;
            var cells = new ArrayList<>(List.of(line.split(" \\| ", -1)));
            var query = (cells.get(0).substring(2) + " | " + cells.get(1))
                    .replace("`", "")
                    .replace("¦", "|");
            table.put(
                    query,
                    new Row(
                            Set.of(cells.get(2).replace("`", "").split(" or ")),
                            cells.get(3).replaceFirst(" ?\\|$", "")));
        }
        return table;
    }

    private static List<String> written(SortedMap<String, Row> table) {
        return table.entrySet().stream()
                .map(entry -> {
                    var query = entry.getKey().split(" \\| ", 2);
                    var shape = query[1].isEmpty() ? "" : "`" + query[1].replace("|", "¦") + "`";
                    return "| `%s` | %s | `%s` | %s |"
                            .formatted(
                                    query[0],
                                    shape,
                                    String.join(" or ", entry.getValue().indexes()),
                                    entry.getValue().reason());
                })
                .toList();
    }
}
