package id.kipp.auditexport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was on which board of an edition, and when; who presides; and who has said that they are in conflict of interest. */
final class People {

    private static final String EVER = "9"; // after every time there is
    private static final String NEVER = "99";
    private static final Map<String, String> CHAIRS = Map.of("evaluators", "evaluation", "panelists", "panel");

    private record Staffed(String since, Row team) {}

    private record Recusal(String who, String of) {}

    private final List<Staffed> staffed = new ArrayList<>();
    private final Map<String, String> stepped = new HashMap<>(); // since when
    private final Map<Recusal, String> recused = new HashMap<>();
    private final boolean deputyAlone;

    People(List<Row> editions, List<Row> decisions, Map<String, LogLine> lines) {
        for (var row : editions)
            staffed.add(new Staffed(EditionLog.line(lines, row).at(), row.row("team")));
        for (var line : lines.values())
            if (line.action().startsWith("conflict.")) stepped.merge(line.actor(), line.at(), People::first);
        for (var decision : decisions)
            if (decision.has("recused"))
                for (var one : decision.rows("recused"))
                    for (var of : one.texts("of"))
                        recused.merge(new Recusal(one.text("who"), of), decision.text("at"), People::first);
        var rules = editions.getLast();
        this.deputyAlone = rules.has("standIn") && rules.text("standIn").equals("DEPUTY");
    }

    /** The members of these boards at that time. */
    Set<String> on(Collection<String> boards, String at) {
        var now = staffed.getFirst().team();
        for (var team : staffed) if (team.since().compareTo(at) <= 0) now = team.team();
        var members = new HashSet<String>();
        for (var board : boards) if (CHAIRS.containsKey(board)) members.addAll(now.texts(board));
        return members;
    }

    /** The chair; where the chair is in conflict with one of these, whoever stands in. */
    boolean presides(String who, Collection<String> boards, String at, Collection<String> proposals) {
        if (chairs(boards, "Chair").contains(who) || chairs(boards, "Deputy").contains(who)) return true;
        return !deputyAlone
                && on(boards, at).contains(who)
                && chairs(boards, "Chair").stream()
                        .anyMatch(chair -> proposals.stream().anyMatch(p -> isInConflict(chair, p)));
    }

    /** As a decision says, or they themselves. */
    boolean isInConflict(String who, String proposal) {
        return isInConflict(who, proposal, EVER);
    }

    /** As it was known then. */
    boolean isInConflict(String who, String proposal, String at) {
        return stepped.getOrDefault(who, NEVER).compareTo(at) <= 0
                || recused.getOrDefault(new Recusal(who, proposal), NEVER).compareTo(at) <= 0;
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Set<String> chairs(Collection<String> boards, String what) {
        var all = new HashSet<String>();
        for (var team : staffed)
            for (var board : boards) {
                var field = CHAIRS.getOrDefault(board, "") + what;
                if (CHAIRS.containsKey(board) && !team.team().isNull(field))
                    all.add(team.team().text(field));
            }
        return all;
    }
}
