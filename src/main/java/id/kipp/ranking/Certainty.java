package id.kipp.ranking;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How sure a ranking is of who gets a seat. The standings are sorted by pool, rank of the chosen method and name; without
 * connected judges nothing is estimated, and the raw ranking stands alone.
 *
 * @param sorting where it was asked for and something is estimated: of pools fitted each for itself the most striking
 */
public record Certainty(List<RankStanding> standings, Connectedness connectedness, Optional<Sorting> sorting) {

    public Certainty {
        standings = List.copyOf(standings);
    }

    /** As {@link #of(Collection, Map, Estimation)}; pools whose judges are only connected each for itself are fitted so. */
    public static Certainty of(
            Collection<Judgement> judgements, Map<String, Integer> seatsPerPool, Method method, long seed) {
        var estimation = Estimation.standard(method, seed);
        return of(judgements, seatsPerPool, estimation.with(fit(judgements)));
    }

    /** The file's, unless severities can be told apart in each pool and not over all of them. */
    public static Fit fit(Collection<Judgement> judgements) {
        if (Connectedness.of(judgements).isConnected()) return Fit.FILE;
        return Connectedness.of(judgements, Fit.POOL).isConnected() ? Fit.POOL : Fit.FILE;
    }

    /** Whether better candidates went to harsher or milder judges, of what {@link #of(Collection, Map, Method, long)} says. */
    public static Optional<Sorting> sorting(Collection<Judgement> judgements, long seed) {
        var fitted = fit(judgements) == Fit.FILE ? List.of(judgements) : Connectedness.pools(judgements);
        return fitted.stream()
                .map(Design::of)
                .filter(design -> Connectedness.of(design).isConnected())
                .map(design -> Sorting.of(Calibration.of(design), seed))
                .min(comparingDouble(Sorting::chance));
    }

    /** Refused for {@link Method#CALIBRATED} where judges are not connected. Every pool needs its seats. */
    public static Certainty of(
            Collection<Judgement> judgements, Map<String, Integer> seatsPerPool, Estimation estimation) {
        return estimation.fit() == Fit.FILE
                ? whole(judgements, seatsPerPool, estimation)
                : poolByPool(judgements, seatsPerPool, estimation);
    }

    private static Certainty poolByPool(
            Collection<Judgement> judgements, Map<String, Integer> seatsPerPool, Estimation estimation) {
        var pools = Connectedness.pools(judgements);
        var parts = pools.stream()
                .map(pool -> whole(pool, seatsPerPool, estimation))
                .toList();
        var standings = parts.stream().flatMap(p -> p.standings().stream()).toList();
        return new Certainty(
                standings,
                Connectedness.worst(parts.stream().map(Certainty::connectedness).toList()),
                parts.stream().flatMap(p -> p.sorting().stream()).min(comparingDouble(Sorting::chance)));
    }

    private static Certainty whole(
            Collection<Judgement> judgements, Map<String, Integer> seatsPerPool, Estimation estimation) {
        var design = Design.of(judgements);
        var connectedness = Connectedness.of(design);
        if (estimation.method() == Method.CALIBRATED) {
            connectedness.require();
        }
        if (!connectedness.isConnected()) {
            return new Certainty(counted(design), connectedness, Optional.empty());
        }
        var calibration = Calibration.of(design);
        var sorting = estimation.sorting()
                ? Optional.of(Sorting.of(calibration, estimation.seed()))
                : Optional.<Sorting>empty();
        return new Certainty(estimated(calibration, seatsPerPool, estimation), connectedness, sorting);
    }

    private static List<RankStanding> counted(Design design) {
        var standings = new ArrayList<RankStanding>();
        for (var pool : design.pools()) {
            standings.addAll(new PoolLines(design, pool).counted());
        }
        return standings;
    }

    static List<RankStanding> estimated(
            Calibration calibration, Map<String, Integer> seatsPerPool, Estimation estimation) {
        var estimates = calibration.estimates();
        var draws = Draws.of(calibration, estimation.draws(), estimation.seed());
        var standings = new ArrayList<RankStanding>();
        for (var pool : calibration.design().pools()) {
            var seats = seatsPerPool.get(pool.name());
            if (seats == null) {
                throw new IllegalArgumentException("no seats for " + pool.name());
            }
            standings.addAll(
                    new PoolLines(calibration.design(), pool).estimated(estimates, draws, seats, estimation.method()));
        }
        return standings;
    }
}
