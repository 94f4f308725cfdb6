package id.kipp.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What remains of the scores when severity is taken off: score = pool mean + quality + the judge's severity + noise, with
 * qualities and severities drawn from normal distributions whose variances the scores themselves tell (REML). Shown
 * beside the plain means, never instead.
 */
public final class Calibration {

    private final Design design;
    private final Equations equations;
    private final double quality;
    private final double severity;
    private final double noise;

    private Calibration(Design design, Equations equations, double quality, double severity, double noise) {
        this.design = design;
        this.equations = equations;
        this.quality = quality;
        this.severity = severity;
        this.noise = noise;
    }

    /** Refused, naming the islands, where the judges are not connected. */
    public static Calibration of(Collection<Judgement> judgements) {
        var design = Design.of(judgements);
        Connectedness.of(design).require();
        return of(design);
    }

    static Calibration of(Design design) {
        var equations = Reml.fit(design).settled();
        var noise = equations.noise();
        return new Calibration(
                design, equations, equations.qualityRatio * noise, equations.severityRatio * noise, noise);
    }

    /** With variances known beforehand: what a simulation compares the estimated ones with. */
    static Calibration known(Design design, double quality, double severity, double noise) {
        var equations =
                Equations.smallest(design, quality / noise, severity / noise).settled();
        return new Calibration(design, equations, quality, severity, noise);
    }

    /** In the order of pools and candidates. */
    public List<Estimate> estimates() {
        var uncertainty = equations.uncertainty();
        var means = equations.effects().means();
        var qualities = equations.effects().qualities();
        var estimates = new ArrayList<Estimate>(qualities.length);
        for (var i = 0; i < qualities.length; i++) {
            var item = design.items().get(i);
            var pool = design.pools().get(item.pool());
            estimates.add(new Estimate(
                    pool.name(),
                    item.candidate(),
                    sixDecimals(pool.centre() + means[item.pool()] + qualities[i]),
                    StrictMath.sqrt(noise * uncertainty.ofValue(i))));
        }
        return estimates;
    }

    /** In the order of the judges' names. */
    public List<Severity> severities() {
        var uncertainty = equations.uncertainty();
        var points = equations.effects().severities();
        var severities = new ArrayList<Severity>(points.length);
        for (var j = 0; j < points.length; j++) {
            severities.add(new Severity(
                    design.judges().get(j), points[j], StrictMath.sqrt(noise * uncertainty.ofSeverity(j))));
        }
        return severities;
    }

    /** The standard deviation of quality within a pool. */
    public double qualitySpread() {
        return StrictMath.sqrt(quality);
    }

    /** The standard deviation of severity among judges. */
    public double severitySpread() {
        return StrictMath.sqrt(severity);
    }

    /** The standard deviation of what is neither quality nor severity. */
    public double noiseSpread() {
        return StrictMath.sqrt(noise);
    }

    Design design() {
        return design;
    }

    /** One draw per stream from what the scores leave possible: each item's distance from its pool's centre. */
    double[][] draw(Noise[] random) {
        return equations.draw(random, noise);
    }

    Effects effects() {
        return equations.effects();
    }

    /** What would be estimated in a world that is as the model has it, by the same judges of the same items. */
    Effects imagined(Noise random) {
        return equations.solve(ScoresGiven.drawn(design, qualitySpread(), severitySpread(), noiseSpread(), random));
    }

    private static double sixDecimals(double value) {
        return StrictMath.rint(value * 1e6) / 1e6;
    }
}
