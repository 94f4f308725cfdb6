package id.kipp.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How far judges agree: ICC(1) for one judge's score (one-way random effects), ICC(k) for the mean of as many judges as
 * candidates have, and Krippendorff's alpha with the interval metric. Textbook formulas on plain scores, all pools
 * together, so that anyone can compute them again; severity counts as disagreement. A figure that is not defined
 * (nobody judged together, or no score differs) is empty.
 */
public record Reliability(Optional<Interval> icc1, Optional<Interval> icck, Optional<Interval> alpha) {

    static final int RESAMPLES = 1_000;

    public static Reliability of(Collection<Judgement> judgements, long seed) {
        var design = Design.of(judgements);
        var common = design.pools().stream()
                .mapToDouble(Design.Pool::centre)
                .findFirst()
                .orElse(0);
        var units = design.items().stream()
                .map(item -> AgreementSums.Unit.of(
                        item.scores(), design.pools().get(item.pool()).centre() - common))
                .toList();
        var whole = AgreementSums.of(units);
        var resampled = resample(units, Noise.of(seed, -1));
        return new Reliability(
                interval(whole, resampled, AgreementSums::icc1),
                interval(whole, resampled, AgreementSums::icck),
                interval(whole, resampled, AgreementSums::alpha));
    }

    /** The same for each criterion by itself: the judgements are then what a judge gave that criterion. */
    public static SortedMap<String, Reliability> perCriterion(Map<String, List<Judgement>> judgements, long seed) {
        var figures = new TreeMap<String, Reliability>();
        judgements.forEach((criterion, own) -> figures.put(criterion, of(own, seed)));
        return figures;
    }

    private static List<AgreementSums> resample(List<AgreementSums.Unit> units, Noise random) {
        var resampled = new AgreementSums[units.isEmpty() ? 0 : RESAMPLES];
        for (var b = 0; b < resampled.length; b++) {
            resampled[b] = new AgreementSums();
            for (var i = 0; i < units.size(); i++) {
                resampled[b].add(units.get(random.below(units.size())));
            }
        }
        return List.of(resampled);
    }

    private static Optional<Interval> interval(
            AgreementSums whole, List<AgreementSums> resampled, ToDoubleFunction<AgreementSums> figure) {
        var value = figure.applyAsDouble(whole);
        var sorted = resampled.stream()
                .mapToDouble(figure)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return Double.isFinite(value) && sorted.length > 0
                ? Optional.of(new Interval(value, quantile(sorted, 0.025), quantile(sorted, 0.975)))
                : Optional.empty();
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) StrictMath.ceil(sorted.length * share) - 1];
    }
}
