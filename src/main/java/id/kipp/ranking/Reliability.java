package id.kipp.ranking;

import id.kipp.ranking.AgreementSums.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far judges agree: ICC(1) for one judge's score (one-way random effects), ICC(k) for the mean of as many judges as
 * candidates have, and Krippendorff's alpha with the interval metric. Textbook formulas on plain scores, all pools
 * together, so that anyone can compute them again; severity counts as disagreement. A figure that is not defined
 * (nobody judged together, or no score differs) is empty. Intervals are 95 %, by the studentised bootstrap of the
 * candidates on the logarithm of what is missing to full agreement, with jackknifed standard errors (Davison and Hinkley,
 * Bootstrap Methods and their Application, 5.2.1): with ten candidates plain quantiles of the resamplings would hold 85 %.
 * Where that is not defined (full agreement, two candidates) they are plain quantiles.
 */
public record Reliability(Optional<Interval> icc1, Optional<Interval> icck, Optional<Interval> alpha) {

    static final int RESAMPLES = 1_000;

    /** An interval that reaches further down ends here: nothing below is to be told apart. */
    private static final double LOWEST = -1;

    /** With fewer candidates the resamplings are too much alike for any one kind of interval: the wider ends of both count. */
    private static final int FEW = 8;

    public static Reliability of(Collection<Judgement> judgements, long seed) {
        var design = Design.of(judgements);
        var common = design.pools().stream()
                .mapToDouble(Design.Pool::centre)
                .findFirst()
                .orElse(0);
        var units = design.items().stream()
                .map(item ->
                        Unit.of(item.scores(), design.pools().get(item.pool()).centre() - common))
                .toList();
        var whole = AgreementSums.of(units);
        var icc1 = interval(whole, units, seed, AgreementSums::icc1);
        return new Reliability(
                icc1,
                icc1.flatMap(one -> finite(whole.icck())
                        .map(value -> new Interval(value, whole.icck(one.low()), whole.icck(one.high())))),
                interval(whole, units, seed, AgreementSums::alpha));
    }

    private static Optional<Double> finite(double figure) {
        return Double.isFinite(figure) ? Optional.of(figure) : Optional.empty();
    }

    /** The same for each criterion by itself: the judgements are then what a judge gave that criterion. */
    public static SortedMap<String, Reliability> perCriterion(Map<String, List<Judgement>> judgements, long seed) {
        var figures = new TreeMap<String, Reliability>();
        judgements.forEach((criterion, own) -> figures.put(criterion, of(own, seed)));
        return figures;
    }

    private static Optional<Interval> interval(
            AgreementSums whole, List<Unit> units, long seed, ToDoubleFunction<AgreementSums> figure) {
        var value = figure.applyAsDouble(whole);
        if (!Double.isFinite(value)) {
            return Optional.empty();
        }
        ToDoubleFunction<AgreementSums> missing = sums -> StrictMath.log(1 - figure.applyAsDouble(sums));
        var at = missing.applyAsDouble(whole);
        var error = jackknife(whole, units, missing);
        var pulls = resampled(units, seed, resample -> pull(resample, at, missing));
        var isPulled = pulls.length >= RESAMPLES / 2 && error > 0 && Double.isFinite(at + error);
        var low = 1.0;
        var high = LOWEST;
        if (isPulled) {
            low = 1 - StrictMath.exp(at - quantile(pulls, 0.025) * error);
            high = 1 - StrictMath.exp(at - quantile(pulls, 0.975) * error);
        }
        if (!isPulled || units.size() < FEW) {
            var figures = resampled(units, seed, resample -> figure.applyAsDouble(AgreementSums.of(resample)));
            low = StrictMath.min(low, quantile(figures, 0.025));
            high = StrictMath.max(high, quantile(figures, 0.975));
        }
        return Optional.of(
                new Interval(value, StrictMath.min(value, StrictMath.max(low, LOWEST)), StrictMath.max(value, high)));
    }

    /** Sorted, without those for which there is no figure. */
    private static double[] resampled(List<Unit> units, long seed, ToDoubleFunction<List<Unit>> figure) {
        return IntStream.range(0, RESAMPLES)
                .parallel()
                .mapToDouble(b -> figure.applyAsDouble(resample(units, Noise.of(seed, -1 - b))))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    private static double pull(List<Unit> resampled, double at, ToDoubleFunction<AgreementSums> missing) {
        var sums = AgreementSums.of(resampled);
        return (missing.applyAsDouble(sums) - at) / jackknife(sums, resampled, missing);
    }

    /** The standard error that leaving out each candidate in turn shows. */
    private static double jackknife(AgreementSums whole, List<Unit> units, ToDoubleFunction<AgreementSums> figure) {
        var sum = 0.0;
        var squares = 0.0;
        var first = figure.applyAsDouble(whole.without(units.getFirst()));
        for (var unit : units) {
            var off = figure.applyAsDouble(whole.without(unit)) - first;
            sum += off;
            squares += off * off;
        }
        var count = units.size();
        return StrictMath.sqrt((count - 1.0) / count * StrictMath.max(0, squares - sum * sum / count));
    }

    private static List<Unit> resample(List<Unit> units, Noise random) {
        var resampled = new Unit[units.size()];
        for (var i = 0; i < resampled.length; i++) {
            resampled[i] = units.get(random.below(units.size()));
        }
        return List.of(resampled);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[StrictMath.max(0, (int) StrictMath.ceil(sorted.length * share) - 1)];
    }
}
