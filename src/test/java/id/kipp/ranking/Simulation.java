package id.kipp.ranking;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Runs one scenario many times and compares what is estimated with what is true. */
final class Simulation {

    private final Scenario scenario;
    private final Map<String, Integer> seats;
    private final Tally tally = new Tally();

    private Simulation(Scenario scenario) {
        this.scenario = scenario;
        seats = IntStream.range(0, scenario.pools()).boxed().collect(toMap(p -> "pool-" + p, p -> scenario.seats()));
    }

    static Tally run(Scenario scenario, int worlds) {
        var sum = new Tally();
        for (var seed = 1; seed <= worlds; seed++) {
            sum.plus(one(scenario, seed));
        }
        return sum;
    }

    static Tally one(Scenario scenario, long seed) {
        var simulation = new Simulation(scenario);
        simulation.add(scenario.world(seed), seed);
        return simulation.tally;
    }

    private void add(Scenario.World world, long seed) {
        var design = Design.of(world.judgements());
        Connectedness.of(design).require();
        var known = Calibration.known(
                design,
                Scenario.QUALITY * Scenario.QUALITY,
                scenario.severity() * scenario.severity(),
                Scenario.NOISE * Scenario.NOISE);
        tally.world(Certainty.estimated(known, seats, Estimation.standard(Method.CALIBRATED, seed)).stream()
                .filter(s -> s.outlook().orElseThrow().grey())
                .count());
        var estimated =
                Certainty.estimated(Calibration.of(design), seats, Estimation.standard(Method.CALIBRATED, seed));
        for (var p = 0; p < scenario.pools(); p++) {
            var pool = "pool-" + p;
            compare(
                    world.qualities().get(p),
                    estimated.stream()
                            .filter(s -> s.pool().equals(pool))
                            .collect(toMap(RankStanding::candidate, s -> s)));
        }
    }

    private void compare(double[] truth, Map<String, RankStanding> standings) {
        var lines = new ArrayList<RankStanding>();
        for (var i = 0; i < truth.length; i++) {
            lines.add(standings.get(Scenario.name(i)));
        }
        var quality = centred(truth);
        var raw = centred(lines.stream().mapToDouble(s -> s.mean().toDouble()).toArray());
        var calibrated = centred(lines.stream()
                .mapToDouble(s -> s.outlook().orElseThrow().calibrated())
                .toArray());
        var factor = Equations.dot(raw, quality) / Equations.dot(raw, raw);
        var ranks = ranks(truth);
        for (var i = 0; i < truth.length; i++) {
            tally.add(new Tally.Case(
                    ranks.get(i),
                    scenario.seats(),
                    lines.get(i).outlook().orElseThrow(),
                    raw[i] - quality[i],
                    factor * raw[i] - quality[i],
                    calibrated[i] - quality[i]));
        }
    }

    private static double[] centred(double[] values) {
        var mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> v - mean).toArray();
    }

    private static List<Integer> ranks(double[] truth) {
        return Arrays.stream(truth)
                .mapToObj(own ->
                        1 + (int) Arrays.stream(truth).filter(o -> o > own).count())
                .toList();
    }
}
