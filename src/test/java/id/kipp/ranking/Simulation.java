package id.kipp.ranking;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs one scenario many times and counts how often the estimates were right. */
final class Simulation {

    static final int BINS = 10;

    final Scenario scenario;
    int worlds;
    long candidates;
    long covered;
    double rawSquares;
    double calibratedSquares;
    long wrong;
    long wrongInBand;
    long band;
    long bandKnown;
    final long[] binCount = new long[BINS];
    final double[] binPromised = new double[BINS];
    final double[] binSeated = new double[BINS];

    Simulation(Scenario scenario) {
        this.scenario = scenario;
    }

    static Simulation run(Scenario scenario, int worlds) {
        var simulation = new Simulation(scenario);
        for (var seed = 1; seed <= worlds; seed++) {
            simulation.add(scenario.world(seed), seed);
        }
        return simulation;
    }

    void add(Scenario.World world, long seed) {
        var seats = IntStream.range(0, scenario.pools())
                .boxed()
                .collect(Collectors.toMap(p -> "pool-" + p, p -> scenario.seats()));
        var design = Design.of(world.judgements());
        if (!Connectedness.of(design).isConnected()) {
            return;
        }
        worlds++;
        var estimated = Certainty.estimated(Calibration.of(design), seats, Method.CALIBRATED, Noise.of(seed, 1));
        var known = Calibration.known(
                design,
                Scenario.QUALITY * Scenario.QUALITY,
                scenario.severity() * scenario.severity(),
                Scenario.NOISE * Scenario.NOISE);
        var oracle = Certainty.estimated(known, seats, Method.CALIBRATED, Noise.of(seed, 1));
        bandKnown +=
                oracle.stream().filter(s -> s.outlook().orElseThrow().grey()).count();
        for (var p = 0; p < scenario.pools(); p++) {
            var pool = "pool-" + p;
            add(
                    world.qualities().get(p),
                    estimated.stream()
                            .filter(s -> s.pool().equals(pool))
                            .collect(Collectors.toMap(Standing::candidate, s -> s)));
        }
    }

    private void add(double[] qualities, Map<String, Standing> standings) {
        var n = qualities.length;
        var meanQuality = mean(i -> qualities[i], n);
        var meanRaw = mean(i -> standings.get(Scenario.name(i)).mean().toDouble(), n);
        var meanCalibrated = mean(i -> outlook(standings, i).calibrated(), n);
        for (var i = 0; i < n; i++) {
            var outlook = outlook(standings, i);
            var own = qualities[i];
            var rank = 1
                    + (int) IntStream.range(0, n)
                            .filter(o -> qualities[o] > own)
                            .count();
            var quality = own - meanQuality;
            candidates++;
            covered += outlook.rankLow() <= rank && rank <= outlook.rankHigh() ? 1 : 0;
            rawSquares += square(standings.get(Scenario.name(i)).mean().toDouble() - meanRaw - quality);
            calibratedSquares += square(outlook.calibrated() - meanCalibrated - quality);
            var deserves = rank <= scenario.seats();
            var isWrong = deserves != (outlook.rankCalibrated() <= scenario.seats());
            wrong += isWrong ? 1 : 0;
            wrongInBand += isWrong && outlook.grey() ? 1 : 0;
            band += outlook.grey() ? 1 : 0;
            var bin = Math.min(BINS - 1, (int) (outlook.pSeat() * BINS));
            binCount[bin]++;
            binPromised[bin] += outlook.pSeat();
            binSeated[bin] += deserves ? 1 : 0;
        }
    }

    private static Outlook outlook(Map<String, Standing> standings, int i) {
        return standings.get(Scenario.name(i)).outlook().orElseThrow();
    }

    private static double mean(java.util.function.IntToDoubleFunction of, int n) {
        return IntStream.range(0, n).mapToDouble(of).sum() / n;
    }

    private static double square(double x) {
        return x * x;
    }

    double coverage() {
        return (double) covered / candidates;
    }

    double rmseRatio() {
        return Math.sqrt(calibratedSquares / rawSquares);
    }

    double held() {
        return (double) wrongInBand / wrong;
    }

    double width() {
        return (double) band / bandKnown;
    }

    double promised(int bin) {
        return binPromised[bin] / binCount[bin];
    }

    double seated(int bin) {
        return binSeated[bin] / binCount[bin];
    }

    public static void main(String[] args) {
        for (var s : Scenario.ALL) {
            var t = System.nanoTime();
            var r = run(s, Integer.parseInt(args[0]));
            System.out.printf(
                    "%-12s worlds %d cover %.4f rmse %.3f held %.4f width %.3f band %.2f ",
                    s.name(),
                    r.worlds,
                    r.coverage(),
                    r.rmseRatio(),
                    r.held(),
                    r.width(),
                    (double) r.band / r.candidates);
            for (var b = 0; b < BINS; b++) System.out.printf("%.2f/%.2f ", r.promised(b), r.seated(b));
            System.out.printf(" %d ms%n", (System.nanoTime() - t) / 1_000_000);
        }
    }
}
