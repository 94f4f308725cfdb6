package id.kipp.cli;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.kipp.kernel.Refusal;
import id.kipp.planning.Judge;
import id.kipp.planning.Pair;
import id.kipp.planning.Paper;
import id.kipp.planning.Plan;
import id.kipp.planning.PlanProblem;
import id.kipp.planning.PlanRefusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three files of {@code plan}, read into a problem; what is wrong with them is refused where it stands. */
final class PlanFiles {

    private static final int MOST_DIGITS = 9;

    private final Path proposals;
    private final Path evaluators;
    private final @Nullable Path conflicts;
    private final boolean subTeams;
    private final Map<String, String> teams = new HashMap<>();
    private final Map<String, CsvTable.Row> papers = new HashMap<>();
    private final Map<String, CsvTable.Row> judges = new HashMap<>();

    PlanFiles(Path proposals, Path evaluators, @Nullable Path conflicts, boolean subTeams) {
        this.proposals = proposals;
        this.evaluators = evaluators;
        this.conflicts = conflicts;
        this.subTeams = subTeams;
    }

    PlanProblem problem(int reviews, long seed) {
        return new PlanProblem(papers(), judges(), conflicts(), reviews, seed, teams);
    }

    /** Adds file and line to what the planner finds impossible. */
    Plan locating(Supplier<Plan> planning) {
        try {
            return planning.get();
        } catch (Refusal impossible) {
            var row = impossible.is(PlanRefusal.TOO_FEW_JUDGES)
                    ? papers.get(impossible.details()[0])
                    : null;
            throw row == null
                    ? new Refusal(CliRefusal.IN_FILE, evaluators.toString(), impossible)
                    : row.refusal(impossible);
        }
    }

    private List<Paper> papers() {
        var list = new ArrayList<Paper>();
        for (var row : CsvTable.read(proposals, "proposal", "institution", "province", "category")
                .rows()) {
            var id = unique(row, "proposal", papers, PlanRefusal.PAPER_TWICE);
            list.add(new Paper(
                    id,
                    row.get("institution"),
                    row.get("province"),
                    row.get("category").strip()));
        }
        return list;
    }

    private List<Judge> judges() {
        var list = new ArrayList<Judge>();
        var columns = new ArrayList<>(List.of("evaluator", "capacity", "institution", "province", "categories"));
        if (subTeams) {
            columns.add("team");
        }
        for (var row : CsvTable.read(evaluators, columns.toArray(String[]::new)).rows()) {
            var id = unique(row, "evaluator", judges, PlanRefusal.JUDGE_TWICE);
            if (subTeams) {
                teams.put(id, row.id("team").strip());
            }
            list.add(new Judge(id, capacity(row), row.get("institution"), row.get("province"), categories(row)));
        }
        return list;
    }

    private Set<Pair> conflicts() {
        var pairs = new HashSet<Pair>();
        if (conflicts != null) {
            for (var row : CsvTable.read(conflicts, "evaluator", "proposal").rows()) {
                pairs.add(new Pair(
                        known(row, "proposal", papers, PlanRefusal.UNKNOWN_PAPER),
                        known(row, "evaluator", judges, PlanRefusal.UNKNOWN_JUDGE)));
            }
        }
        return pairs;
    }

    private static String unique(
            CsvTable.Row row, String column, Map<String, CsvTable.Row> seen, Refusal.Reason reason) {
        var id = row.id(column);
        if (seen.put(id, row) != null) {
            throw row.refusal(new Refusal(reason, id));
        }
        return id;
    }

    private static String known(CsvTable.Row row, String column, Map<String, CsvTable.Row> all, Refusal.Reason reason) {
        var id = row.id(column);
        if (!all.containsKey(id)) {
            throw row.refusal(new Refusal(reason, id));
        }
        return id;
    }

    private static int capacity(CsvTable.Row row) {
        var text = row.get("capacity").strip();
        if (!text.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw row.refusal(new Refusal(CliRefusal.PLAN_CAPACITY_NUMBER, text));
        }
        return Integer.parseInt(text);
    }

    private static Set<String> categories(CsvTable.Row row) {
        return Stream.of(row.get("categories").split(";"))
                .map(String::strip)
                .filter(category -> !category.isEmpty())
                .collect(toUnmodifiableSet());
    }
}
