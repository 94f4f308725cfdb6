package id.kipp.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The page that says how far the estimates can be trusted. */
record SimulationReport(Map<Scenario, Tally> tallies) {

    static Tally pooled(Map<Scenario, Tally> tallies, Predicate<Scenario> which) {
        var sum = new Tally();
        tallies.forEach((scenario, tally) -> {
            if (which.test(scenario)) {
                sum.plus(tally);
            }
        });
        return sum;
    }

    void write(Path folder) throws IOException {
        var large = pooled(tallies, s -> !s.isSmall());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("ranking-coverage.svg"), SimulationPlots.coverage(tallies));
        Files.writeString(folder.resolve("ranking-error.svg"), SimulationPlots.error(tallies));
        Files.writeString(folder.resolve("ranking-probability.svg"), SimulationPlots.probability(large));
        Files.writeString(folder.resolve("ranking-example.svg"), SimulationPlots.example());
        Files.writeString(folder.resolve("ranking-simulation.md"), page(large));
    }

    private String page(Tally large) {
        var harshest = tallies.entrySet().stream()
                .filter(e -> e.getKey().isHarsh())
                .mapToDouble(e -> e.getValue().error())
                .max()
                .orElseThrow();
        var worst = tallies.values().stream().mapToDouble(Tally::error).max().orElseThrow();
        var widest = tallies.values().stream().mapToDouble(Tally::width).max().orElseThrow();
        return """
                # How far the ranking's certainty can be trusted

                Made by a program, with judges and proposals whose true qualities are known because they were drawn at random:
                `mvn test -Dtest=SimulationTest -Dkipp.simulation=%d` writes this page and its pictures again, the same to the
                last digit. Each line is a kind of competition, played %d times; true quality has a standard deviation of %.0f
                points, noise %.0f, severity as the scenario says. A quarter of every pool gets a seat.

                | What is promised | Target | Found |
                |---|---|---|
                | 90 %% intervals hold the true rank (pools of 200 and more, together) | 88–92 %% | **%s** |
                | Error of calibrated scores against plain means, worst scenario | ≤ 1.03 | **%.3f** |
                | The same with harsh judges, worst scenario | < 0.85 | **%.3f** |
                | Wrongly placed proposals that stand in the grey band | ≥ 95 %% | **%s** |
                | Width of the grey band against known variances, worst scenario | ≤ 1.10 | **%.3f** |
                | Mean distance between a promised probability of a seat and what came true | small | **%s** |

                ## Each scenario

                *Error* is the root mean square error of the centred scores, calibrated divided by plain. *Against shrunk* divides by
                plain means that were drawn towards the pool's mean by the best factor there is (which only a simulation can
                know): what is gained beyond drawing in, by taking severity off. *Misplaced* is the share of proposals that the calibrated
                ranking puts on the wrong side of the cut, *band* the share of the pool that is grey, *held* the share of the misplaced
                that are grey, *width* the band against the one made with known variances.

                | Scenario | | Judges × each | Severity | Coverage | Error | Against shrunk | Misplaced | Band | Held | Width |
                |---|---|---|---|---|---|---|---|---|---|---|
                %s
                ![Coverage of the 90 %% intervals](ranking-coverage.svg)

                ![Error of calibrated scores against plain means](ranking-error.svg)

                ## The probability of a seat

                Proposals of all scenarios with large pools, in ten groups by the probability they were promised; a point on the diagonal
                means that it came true exactly that often.

                ![Promised and true probability of a seat](ranking-probability.svg)

                ## What the panel sees

                One run of *harsh-2*: every proposal near the cut with its 90 %% interval, the true rank as a cross, grey where people
                should look again. The band is wide because two judges per proposal do not tell more: most of what decides a rank
                near the cut is chance, and the picture says so.

                ![Intervals along the cut](ranking-example.svg)

                ## What this does not show

                Qualities and severities are drawn from normal distributions, except in *skewed*, and judges do not drift or tire. A judge who
                uses half the scale is not recognised as such; *half-scale* says what that costs. In small pools ranks are coarse and an interval
                holds more than it promises; they are reported, and no target is set for them.
                """
                .formatted(
                        large.worlds()
                                / (int) tallies.keySet().stream()
                                        .filter(s -> !s.isSmall())
                                        .count(),
                        large.worlds()
                                / (int) tallies.keySet().stream()
                                        .filter(s -> !s.isSmall())
                                        .count(),
                        Scenario.QUALITY,
                        Scenario.NOISE,
                        percent(large.coverage()),
                        worst,
                        harshest,
                        percent(large.held()),
                        widest,
                        percent(large.miscalibration()),
                        lines());
    }

    private String lines() {
        var lines = new StringBuilder();
        tallies.forEach((scenario, tally) -> lines.append(String.format(
                Locale.ROOT,
                "| %s | %s | %d × %d | %.0f | %s | %.3f | %.3f | %s | %s | %s | %.3f |%n",
                scenario.name(),
                scenario.meaning(),
                scenario.judges(),
                scenario.each(),
                scenario.severity(),
                percent(tally.coverage()),
                tally.error(),
                tally.errorAgainstShrunk(),
                percent(tally.misplaced()),
                percent(tally.bandShare()),
                percent(tally.held()),
                tally.width())));
        return lines.toString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
