package id.kipp.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How sure a ranking is of who gets a seat. The standings are sorted by pool, rank of the chosen method and name; without
 * connected judges nothing is estimated, and the raw ranking stands alone.
 */
public record Certainty(List<RankStanding> standings, Connectedness connectedness) {

    public Certainty {
        standings = List.copyOf(standings);
    }

    /** Refused for {@link Method#CALIBRATED} where judges are not connected. Every pool needs its seats. */
    public static Certainty of(
            Collection<Judgement> judgements, Map<String, Integer> seatsPerPool, Method method, long seed) {
        var design = Design.of(judgements);
        var connectedness = Connectedness.of(design);
        if (method == Method.CALIBRATED) {
            connectedness.require();
        }
        var standings = connectedness.isConnected()
                ? estimated(Calibration.of(design), seatsPerPool, method, seed)
                : counted(design);
        return new Certainty(standings, connectedness);
    }

    private static List<RankStanding> counted(Design design) {
        var standings = new ArrayList<RankStanding>();
        for (var pool : design.pools()) {
            standings.addAll(new PoolLines(design, pool).counted());
        }
        return standings;
    }

    static List<RankStanding> estimated(
            Calibration calibration, Map<String, Integer> seatsPerPool, Method method, long seed) {
        var estimates = calibration.estimates();
        var draws = Draws.of(calibration, seed);
        var standings = new ArrayList<RankStanding>();
        for (var pool : calibration.design().pools()) {
            var seats = seatsPerPool.get(pool.name());
            if (seats == null) {
                throw new IllegalArgumentException("no seats for " + pool.name());
            }
            standings.addAll(new PoolLines(calibration.design(), pool).estimated(estimates, draws, seats, method));
        }
        return standings;
    }
}
