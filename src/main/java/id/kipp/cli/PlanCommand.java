package id.kipp.cli;

import id.kipp.planning.Plan;
import id.kipp.planning.Planner;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plan}: who judges what. */
@Command(name = "plan", sortOptions = false)
final class PlanCommand implements Callable<Integer> {

    @Option(names = "--proposals", required = true, paramLabel = "P.csv")
    @SuppressWarnings("NullAway.Init")
    private Path proposals;

    @Option(names = "--evaluators", required = true, paramLabel = "E.csv")
    @SuppressWarnings("NullAway.Init")
    private Path evaluators;

    @Option(names = "--conflicts", paramLabel = "C.csv")
    private @Nullable Path conflicts;

    @Option(names = "--reviews", required = true, paramLabel = "K")
    private int reviews;

    @Option(names = "--sub-teams")
    private boolean subTeams;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "plan.csv")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    private final Console console;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var files = new PlanFiles(proposals, evaluators, conflicts, subTeams);
        var problem = files.problem(reviews, seed);
        long start = System.nanoTime();
        var plan = files.locating(() -> Planner.plan(problem));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        write(plan);
        plan.apart().ifPresent(apart -> console.say(apart.key(), plan.islands().size()));
        summary(plan, millis);
        return 0;
    }

    private void write(Plan plan) {
        var csv = new CsvText().line("proposal", "evaluator");
        plan.pairs().forEach(pair -> csv.line(pair.proposal(), pair.judge()));
        WholeFile.write(out, csv.toString());
    }

    private void summary(Plan plan, long millis) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("proposals", plan.problem().papers().size());
        summary.put("evaluators", plan.problem().judges().size());
        summary.put("assigned", plan.pairs().size());
        summary.put("loadMin", plan.loadMin());
        summary.put("loadMax", plan.loadMax());
        summary.put("conflicts", plan.conflicts());
        summary.put("connected", plan.connected());
        summary.put("topicMatched", plan.topicMatched());
        summary.put("unserved", plan.unserved().size());
        summary.put("millis", millis);
        console.json(summary);
    }
}
