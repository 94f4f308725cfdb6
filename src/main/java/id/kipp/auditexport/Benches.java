package id.kipp.auditexport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who judges in the rounds of an edition and who decides on its matters, as far as its rules say so. */
record Benches(Map<String, Bench> rounds, Map<String, List<String>> boards, boolean areKnown) {

    static final List<String> ANY = List.of("evaluators", "panelists");
    static final List<String> SECRETARIAT = List.of("secretariat");

    /**
     * @param kind {@code ASSIGNED}, {@code NAMED}, {@code TEAM}, {@code ENTRANT}, {@code PUBLIC}; empty where the rules do not say
     * @param each how many judge each entry @param discussOver hundredths of a point
     */
    record Bench(String kind, List<String> teams, long each, long discussOver) {

        boolean hasPlaces() {
            return kind.equals("ASSIGNED") || kind.equals("NAMED");
        }

        boolean isPublic() {
            return kind.equals("PUBLIC");
        }

        boolean isOfTeam() {
            return hasPlaces() || kind.equals("TEAM");
        }
    }

    static Benches of(Row rules) {
        var rounds = new HashMap<String, Bench>();
        var boards = new HashMap<String, List<String>>();
        boards.put("ADMISSION", SECRETARIAT);
        if (rules.has("rounds")) {
            for (var round : rules.rows("rounds")) rounds.put(round.text("round"), bench(round));
            for (var matter : rules.rows("matters"))
                boards.put(matter.text("matter"), matter.has("board") ? List.of(matter.text("board")) : ANY);
        }
        return new Benches(rounds, boards, rules.has("standIn"));
    }

    /** Rules written before this was said leave it open. */
    Bench round(String key) {
        return rounds.getOrDefault(key, new Bench("", ANY, 1, 10_000));
    }

    List<String> board(String matter) {
        return boards.getOrDefault(matter, ANY);
    }

    private static Bench bench(Row round) {
        if (!round.has("judges")) return new Bench(round.has("needed") ? "PUBLIC" : "", ANY, 1, 10_000);
        var teams = round.texts("teams");
        return new Bench(
                round.text("judges"),
                teams.isEmpty() ? ANY : teams,
                round.number("each"),
                100 * round.number("discussOver"));
    }
}
