package id.kipp.auditexport;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an export says of an edition, laid out for those who check it: all of it stands in the chain. */
final class EditionLog {

    private record At(String one, String other) {}

    final Rules rules;
    final Benches benches;
    final People people;
    final SheetFacts sheets;
    final Agreements agreed;
    final Lives lives;
    final Map<String, LogLine> lines = new LinkedHashMap<>();
    private final Map<String, List<LogLine>> about = new HashMap<>();
    private final Map<String, List<Row>> restedOn = new HashMap<>();
    private final ExportFolder export;
    private final Map<String, List<Row>> entries = new HashMap<>();
    private final Map<At, List<Row>> decided = new LinkedHashMap<>();
    private final Map<At, List<Row>> places = new HashMap<>();
    private final String home;

    EditionLog(ExportFolder export, List<LogLine> inOrder) {
        this.export = export;
        for (var line : inOrder) {
            lines.put(line.id(), line);
            about.computeIfAbsent(line.subject(), s -> new ArrayList<>()).add(line);
        }
        var editions = read(LogFile.EDITION);
        this.rules = Rules.of(editions.getLast());
        this.benches = Benches.of(editions.getLast());
        this.people = new People(editions, read(LogFile.DECISIONS), lines);
        this.home = rules.rounds().keySet().stream()
                .filter(r -> benches.round(r).hasPlaces())
                .findFirst()
                .orElseGet(() -> rules.rounds().values().stream()
                        .filter(Rules.Round::agreed)
                        .map(Rules.Round::key)
                        .findFirst()
                        .orElse(""));
        this.sheets = new SheetFacts(export.lines(LogFile.SHEETS), lines);
        this.agreed = new Agreements(home, export.lines(LogFile.CONSOLIDATIONS));
        this.lives = new Lives(inOrder);
        for (var row : read(LogFile.PROPOSALS))
            entries.computeIfAbsent(row.text("proposal"), p -> new ArrayList<>())
                    .add(row);
        for (var row : read(LogFile.DECISIONS))
            decided.computeIfAbsent(new At(row.text("matter"), row.text("group")), a -> new ArrayList<>())
                    .add(row);
        for (var all : decided.values())
            for (var pool : all.getFirst().rows("pools"))
                for (var one : pool.rows("candidates"))
                    restedOn.computeIfAbsent(one.text("proposal"), p -> new ArrayList<>())
                            .add(all.getFirst());
        for (var row : read(LogFile.ASSIGNMENTS))
            places.put(new At(round(row), row.text("proposal")), row.rows("places"));
    }

    static LogLine line(Map<String, LogLine> lines, Row row) {
        if (!(lines.get(row.text("line")) instanceof LogLine line)) throw new Row.Odd("line");
        return line;
    }

    LogLine line(Row row) {
        return line(lines, row);
    }

    List<Row> read(LogFile file) {
        return export.lines(file).read();
    }

    Lines lines(LogFile file) {
        return export.lines(file);
    }

    /** Of places and agreed scores; those that name none are of the first round in which judges have places. */
    String round(Row row) {
        return row.has("round") ? row.text("round") : home;
    }

    /** What was submitted of it, first to last; none of what was never submitted. */
    List<Row> submitted(String proposal) {
        return entries.getOrDefault(proposal, List.of());
    }

    /** As it was submitted last. */
    Row entry(String proposal) {
        if (submitted(proposal).isEmpty()) throw new Row.Odd(proposal);
        return submitted(proposal).getLast();
    }

    /** Whoever was a judge then, or ever submitted something. */
    boolean isOfASide(String who, String at) {
        return people.on(Benches.ANY, at).contains(who)
                || entries.values().stream().anyMatch(all -> all.stream()
                        .anyMatch(row -> row.text("by").equals(who)));
    }

    /** All decisions on a matter in a group, first to last. */
    List<Row> decided(String matter, String group) {
        return decided.getOrDefault(new At(matter, group), List.of());
    }

    /** Whether a decision that ranks it by this round was first taken before. */
    boolean isDecidedBefore(String round, String proposal, String at) {
        return restedOn.getOrDefault(proposal, List.of()).stream()
                .anyMatch(d -> d.text("at").compareTo(at) < 0
                        && rules.matter(d.text("matter")).weights().stream()
                                .anyMatch(w -> w.round().equals(round)));
    }

    /** Whether the judges of a round have places. */
    boolean isPlaced(String round) {
        var bench = benches.round(round);
        return bench.kind().isEmpty()
                ? places.keySet().stream().anyMatch(p -> p.one().equals(round))
                : bench.hasPlaces();
    }

    /** Who has a place at that time. */
    Set<String> judging(String round, String proposal, String at) {
        return places.getOrDefault(new At(round, proposal), List.of()).stream()
                .filter(p -> p.text("since").compareTo(at) <= 0
                        && (p.isNull("until") || p.text("until").compareTo(at) >= 0))
                .map(p -> p.text("evaluator"))
                .collect(toSet());
    }

    /** What was done on a subject, in the order of the chain. */
    List<LogLine> about(String subject) {
        return about.getOrDefault(subject, List.of());
    }

    /** The line is of that, by this person, and of its content's time. */
    boolean isSaid(Row row, String subject, String actor) {
        var line = line(row);
        return line.subject().equals(subject)
                && line.at().equals(row.text("at"))
                && line.actor().equals(actor);
    }

    static <T> boolean hasDoubles(List<T> all) {
        return new HashSet<>(all).size() < all.size();
    }
}
