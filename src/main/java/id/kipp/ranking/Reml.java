package id.kipp.ranking;

/**
 * Restricted maximum likelihood for the two variance ratios, on their logarithms: Newton's method on the exact slope, its
 * bend measured once and then corrected by what each step shows (the symmetric rank-one formula: Nocedal and Wright,
 * Numerical Optimization, 6.2), with a step of expectation–maximisation, which never goes down, wherever Newton would not improve.
 */
final class Reml {

    /** Ratios beyond these mean "none at all" or "nothing else"; the bounds keep the equations solvable. */
    private static final double LOWEST_QUALITY = StrictMath.log(1e-6);

    private static final double LOWEST_SEVERITY = StrictMath.log(1e-8);
    private static final double HIGHEST = StrictMath.log(1e6);
    private static final double STEP = 1e-4;
    private static final double ROUNDING = 1e-7;
    private static final double NEAR = 1e-9;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 200;

    /** From so many rows on, each look at a pair of ratios takes seconds: fewer looks, and seven digits. */
    private static final int MANY = 1_500;

    private static final double NEAR_OF_MANY = 1e-7;

    private final Design design;
    private final boolean many;

    private Reml(Design design, boolean many) {
        this.design = design;
        this.many = many;
    }

    static Equations fit(Design design) {
        return fit(design, StrictMath.min(design.items().size(), design.judges().size()) > MANY);
    }

    static Equations fit(Design design, boolean many) {
        return new Reml(design, many).climb();
    }

    private Equations climb() {
        var rough = many ? Moments.of(design) : new Moments(0.5, 0.3);
        var at = new Point(StrictMath.log(rough.qualityRatio()), StrictMath.log(rough.severityRatio()));
        for (var round = many ? WARM_UP : 0; round < WARM_UP && !at.isTop(); round++) {
            at = at.expectation();
        }
        var bend = at.isTop() ? new double[3] : bend(at);
        for (var round = 0; round < ROUNDS && !at.isTop(); round++) {
            var next = at.newton(bend);
            if (next.equations.deviance() > at.equations.deviance() + ROUNDING) {
                at = at.expectation();
                bend = bend(at);
            } else if (at.isNear(next, many ? NEAR_OF_MANY : NEAR)) {
                return next.equations;
            } else {
                correct(bend, at, next);
                at = next;
            }
        }
        return at.equations;
    }

    private double[] bend(Point at) {
        return many ? at.likelyBend() : at.bend();
    }

    /** The bend between two points is what the slopes say; what it was is changed as little as that needs. */
    private static void correct(double[] bend, Point from, Point to) {
        var byQuality = to.quality - from.quality;
        var bySeverity = to.severity - from.severity;
        var quality = to.slope[0] - from.slope[0] - bend[0] * byQuality - bend[1] * bySeverity;
        var severity = to.slope[1] - from.slope[1] - bend[1] * byQuality - bend[2] * bySeverity;
        var along = quality * byQuality + severity * bySeverity;
        var least = 1e-8
                * StrictMath.sqrt(quality * quality + severity * severity)
                * StrictMath.sqrt(byQuality * byQuality + bySeverity * bySeverity);
        if (StrictMath.abs(along) > least) {
            bend[0] += quality * quality / along;
            bend[1] += quality * severity / along;
            bend[2] += severity * severity / along;
        }
    }

    private final class Point {
        final double quality;
        final double severity;
        final Equations equations;
        final double[] best = new double[2]; // what each ratio would be, were the other estimates right
        final double[] slope = new double[2];

        Point(double quality, double severity) {
            this.quality = StrictMath.clamp(quality, LOWEST_QUALITY, HIGHEST);
            this.severity = StrictMath.clamp(severity, LOWEST_SEVERITY, HIGHEST);
            var ratios = new double[] {StrictMath.exp(this.quality), StrictMath.exp(this.severity)};
            equations = Equations.smallest(design, ratios[0], ratios[1]);
            var uncertainty = equations.uncertainty();
            var noise = equations.noise();
            var qualities = equations.effects().qualities();
            for (var item = 0; item < qualities.length; item++) {
                best[0] += qualities[item] * qualities[item] / noise + uncertainty.ofQuality(item);
            }
            var severities = equations.effects().severities();
            for (var judge = 0; judge < severities.length; judge++) {
                best[1] += severities[judge] * severities[judge] / noise + uncertainty.ofSeverity(judge);
            }
            slope[0] = design.items().size() - best[0] / ratios[0];
            slope[1] = design.judges().size() - best[1] / ratios[1];
            best[0] /= design.items().size();
            best[1] /= design.judges().size();
        }

        boolean isTop() {
            return (isFlat(slope[0], design.items().size()) || isHeld(quality, LOWEST_QUALITY, slope[0]))
                    && (isFlat(slope[1], design.judges().size()) || isHeld(severity, LOWEST_SEVERITY, slope[1]));
        }

        private static boolean isFlat(double slope, int of) {
            return StrictMath.abs(slope) < 1e-10 * of;
        }

        /** At a bound, and only wanting to go beyond it. */
        private static boolean isHeld(double at, double lowest, double slope) {
            return at <= lowest && slope > 0 || at >= HIGHEST && slope < 0;
        }

        /** The same to so many digits; with nine of them what is left is rounding. */
        boolean isNear(Point next, double near) {
            return StrictMath.abs(next.quality - quality) < near && StrictMath.abs(next.severity - severity) < near;
        }

        Point expectation() {
            return new Point(StrictMath.log(best[0]), StrictMath.log(best[1]));
        }

        /** How the slopes change: by quality, mixed, by severity. */
        double[] bend() {
            var byQuality = new Point(quality + inward(quality), severity);
            var bySeverity = new Point(quality, severity + inward(severity));
            return new double[] {
                (byQuality.slope[0] - slope[0]) / inward(quality),
                ((byQuality.slope[1] - slope[1]) / inward(quality)
                                + (bySeverity.slope[0] - slope[0]) / inward(severity))
                        / 2,
                (bySeverity.slope[1] - slope[1]) / inward(severity)
            };
        }

        /**
         * How they change in the mean of what is seen and what is expected (average information: Gilmour, Thompson and Cullis,
         * Biometrics 51, 1995), the noise at its best value: of three sets of scores, for one look at these ratios.
         */
        double[] likelyBend() {
            var effects = equations.effects();
            var noise = equations.noise();
            var none = new double[design.judges().size()];
            var byQuality = explained(effects.qualities(), none);
            var bySeverity = explained(new double[design.items().size()], effects.severities());
            var mixed = (explained(effects.qualities(), effects.severities()) - byQuality - bySeverity) / 2;
            var freedom = (double) design.ballots() - design.pools().size();
            var first = Equations.dot(effects.qualities(), effects.qualities()) / StrictMath.exp(quality) / noise;
            var second = Equations.dot(effects.severities(), effects.severities()) / StrictMath.exp(severity) / noise;
            return new double[] {
                byQuality / noise - first * first / freedom,
                mixed / noise - first * second / freedom,
                bySeverity / noise - second * second / freedom
            };
        }

        private double explained(double[] qualities, double[] severities) {
            return equations
                    .solve(ScoresGiven.exactly(design, qualities, severities))
                    .residual();
        }

        Point newton(double[] bend) {
            var a = bend[0];
            var b = bend[1];
            var d = bend[2];
            if (isHeld(quality, LOWEST_QUALITY, slope[0])) {
                return new Point(quality, severity - bounded(slope[1], d));
            }
            if (isHeld(severity, LOWEST_SEVERITY, slope[1])) {
                return new Point(quality - bounded(slope[0], a), severity);
            }
            var determinant = a * d - b * b;
            if (a <= 0 || determinant <= 0) {
                return expectation();
            }
            return new Point(
                    quality - bounded(d * slope[0] - b * slope[1], determinant),
                    severity - bounded(a * slope[1] - b * slope[0], determinant));
        }

        private double inward(double at) {
            return at + STEP > HIGHEST ? -STEP : STEP;
        }

        /** Where the curve bends the wrong way only the direction is to be trusted. */
        private double bounded(double slope, double bend) {
            return StrictMath.clamp(slope / StrictMath.max(bend, 1e-9), -2, 2);
        }
    }
}
