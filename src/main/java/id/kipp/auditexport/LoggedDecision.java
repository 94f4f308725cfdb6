package id.kipp.auditexport;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** A row and the cluster it stands in. */
    record Ranked(String cluster, Row row) {}

    /** Of all its pools. */
    List<Ranked> rows() {
        return pools().stream()
                .flatMap(p -> p.rows().stream().map(r -> new Ranked(p.head().text("cluster"), r)))
                .toList();
    }

    /** Whose sheets of a round a row names; empty where it does not say: those of rounds before the last were not always named. */
    static Optional<Set<String>> named(Row row, String round, String last) {
        if (round.equals(last)) return Optional.of(judges(row));
        return earlier(row)
                .filter(e -> e.text("round").equals(round))
                .reduce((one, other) -> other)
                .map(LoggedDecision::judges);
    }

    private static Stream<Row> earlier(Row row) {
        return row.has("earlier") ? row.rows("earlier").stream() : Stream.of();
    }

    private static Set<String> judges(Row row) {
        return row.rows("basis").stream().map(b -> b.text("evaluator")).collect(toSet());
    }

    /** In conflict of interest with it, as it says itself. */
    boolean isRecused(String who, String proposal) {
        return content.has("recused")
                && content.rows("recused").stream()
                        .anyMatch(
                                r -> r.text("who").equals(who) && r.texts("of").contains(proposal));
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
