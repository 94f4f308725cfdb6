package id.kipp.ranking;

import id.kipp.ranking.Design.Item;
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
        var equations = Reml.fit(design);
        var noise = equations.noise();
        return new Calibration(
                design, equations, equations.qualityRatio * noise, equations.severityRatio * noise, noise);
    }

    /** With variances known beforehand: what a simulation compares the estimated ones with. */
    static Calibration known(Design design, double quality, double severity, double noise) {
        var equations = new Equations(design, quality / noise, severity / noise);
        return new Calibration(design, equations, quality, severity, noise);
    }

    /** In the order of pools and candidates. */
    public List<Estimate> estimates() {
        var uncertainty = equations.uncertainty();
        var estimates = new ArrayList<Estimate>(design.items().size());
        for (var item : design.items()) {
            var pool = design.pools().get(item.pool());
            estimates.add(new Estimate(
                    pool.name(),
                    item.candidate(),
                    sixDecimals(pool.centre() + equations.means[item.pool()] + equations.quality(item)),
                    StrictMath.sqrt(noise * uncertainty.ofValue(item))));
        }
        return estimates;
    }

    /** In the order of the judges' names. */
    public List<Severity> severities() {
        var uncertainty = equations.uncertainty();
        var severities = new ArrayList<Severity>(design.judges().size());
        for (var j = 0; j < design.judges().size(); j++) {
            severities.add(new Severity(
                    design.judges().get(j),
                    equations.severities[j],
                    StrictMath.sqrt(noise * uncertainty.ofSeverity(j))));
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

    /** One draw from what the scores leave possible: each item's distance from its pool's centre. */
    double[] draw(Noise random) {
        var scale = StrictMath.sqrt(noise);
        var severities =
                equations.judges.backward(random.normals(design.judges().size()));
        for (var j = 0; j < severities.length; j++) {
            severities[j] = equations.severities[j] + scale * severities[j];
        }
        var means = equations.means(severities);
        for (var p = 0; p < means.length; p++) {
            means[p] += scale * StrictMath.sqrt(equations.openMean(p)) * random.normal();
        }
        var values = new double[design.items().size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = draw(design.items().get(i), means, severities, scale * random.normal());
        }
        return values;
    }

    private double draw(Item item, double[] means, double[] severities, double deviation) {
        return means[item.pool()]
                + equations.quality(item, means, severities)
                + StrictMath.sqrt(equations.share(item)) * deviation;
    }

    private static double sixDecimals(double value) {
        return StrictMath.rint(value * 1e6) / 1e6;
    }
}
